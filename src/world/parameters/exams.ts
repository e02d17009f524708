import { count, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** Public posts filled by examination (E6). */
export const exams = {
  examLevel: count({
    label: { zh: "公开招考的公共部门岗位最低层次", en: "Lowest level of public posts filled by examination" },
    default: 2,
    range: [0, 4],
    source: assumed({
      zh: "技术员和专业岗位凭编制招考，其余岗位平时招聘；取4则一律平时招聘。",
      en: "Technicians' and professionals' posts are established ones, filled by examination, others as they come; 4 turns it off.",
    }),
    acts: "spin-up",
  }),
  onContract: share({
    label: {
      zh: "公立医疗机构执业人员中合同制聘用的比例",
      en: "Share of licensed staff whom public employers hire on contract, without examination",
    },
    default: 0.51,
    source: assumed({
      zh: "181家医院护士中合同制平均占51%（Shang等，2014，Human Resources for Health 12:1，2008—2010年调查）；医师无统计，同取。",
      en: "Of nurses in 181 hospitals 51 % on average are on contract (Shang et al. 2014, Human Resources for Health 12:1, survey of 2008–2010); no count of doctors was found, the same is taken.",
    }),
    acts: "spin-up",
  }),
  examAge: years({
    label: { zh: "报考年龄上限（岁）", en: "Age below which one may sit, years" },
    default: 36,
    range: [18, 60],
    source: assumed({
      zh: "录用公务员一般要求35周岁以下，事业单位多参照执行。",
      en: "Civil servants are as a rule recruited up to 35, other public employers mostly follow.",
    }),
    acts: "spin-up",
  }),
  examJobless: share({
    label: { zh: "符合条件的失业青年每年报考比例", en: "Share of eligible young jobless who sit in a year" },
    default: 0.5,
    source: assumed({
      zh: "未查到分就业状态的报考统计，取一半。",
      en: "No count by status was found; one half is taken.",
    }),
    acts: "spin-up",
  }),
  examStudents: share({
    label: {
      zh: "符合条件的应届毕业生毕业前报考比例",
      en: "Share of eligible final-year students who sit before they graduate",
    },
    default: 0.5,
    source: assumed({
      zh: "招考面向应届毕业生，多在毕业前的春季；报考比例未查到统计，同失业者取一半；取0则毕业后才能报考。",
      en: "Examinations are open to final-year students and held in spring; no count was found, one half is taken as of the jobless; 0 lets nobody sit before graduating.",
    }),
    acts: "spin-up",
  }),
  examEmployed: share({
    label: { zh: "符合条件的在职青年每年报考比例", en: "Share of eligible young employees who sit in a year" },
    default: 0.08,
    source: assumed({ zh: "未查到分就业状态的报考统计，取8%。", en: "No count by status was found; 8 % is taken." }),
    acts: "spin-up",
  }),
  examPrepared: ratio({
    label: { zh: "备考者成绩提高（标准差）", en: "What preparation adds to a score, standard deviations" },
    default: 0.5,
    range: [0, 3],
    source: assumed({
      zh: "集中备考九个月约提高半个标准差。",
      en: "Nine months of preparation are taken to add half a standard deviation.",
    }),
    acts: "spin-up",
  }),
  examLuck: ratio({
    label: { zh: "考试成绩的偶然性（标准差）", en: "Luck in a score, standard deviations" },
    default: 0.6,
    range: [0, 3],
    source: assumed({
      zh: "笔试和面试成绩与能力的相关约为0.85。",
      en: "Written tests and interviews correlate with ability at about .85.",
    }),
    acts: "spin-up",
  }),
};
