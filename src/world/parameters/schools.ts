import { parameters, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed, law } from "./sources.ts";

/** Teachers' careers, practice and certification, part-time engineers, and what makes teaching better or worse. */
export const teachers = parameters("teachers", {
  leave: share({
    label: { zh: "教师每年离职比例", en: "Share of teachers who leave for other work a year" },
    default: 0.03,
    range: [0, 0.3],
    source: assumed({
      zh: "退休之外的流失，未查到全国统计；按每年3%取值，随本专业企业薪酬差距和年龄变化。",
      en: "Leaving besides retirement; no national count was found. Three per cent a year, more where firms of the field pay more and among the young.",
    }),
    acts: "spin-up",
  }),
  leaveByPay: ratio({
    label: { zh: "离职对薪酬差距的弹性", en: "Elasticity of leaving to the pay of firms relative to schools" },
    default: 1.5,
    range: [0, 4],
    source: assumed({
      zh: "国外研究中教师离职随外部工资上升而增加，国内未找到估计值。",
      en: "Abroad teachers leave more where outside pay is higher; no estimate for China was found.",
    }),
    acts: "spin-up",
  }),
  recruit: share({
    label: { zh: "空缺教师岗位一年内补足的比例", en: "Share of vacant teaching posts filled within a year" },
    default: 0.85,
    range: [0, 1],
    source: assumed({
      zh: "公开招聘每年一次，部分紧缺专业招不到人。",
      en: "Recruitment is once a year; some posts in scarce fields find nobody.",
    }),
    acts: "spin-up",
  }),
  fromFirms: share({
    label: { zh: "新教师中来自企业的比例", en: "Share of new teachers who come from firms" },
    default: 0.2,
    range: [0, 1],
    source: assumed({
      zh: "《国家职业教育改革实施方案》（国发〔2019〕4号）要求原则上从有3年以上企业工作经历者中招聘，实际多为高校毕业生；按五分之一取值。",
      en: "State Council [2019] No. 4 asks for three years in firms, yet most are hired from universities; one in five is taken.",
    }),
    acts: "spin-up",
  }),
  practiceWear: share({
    label: { zh: "企业实践经历每年折旧", en: "Share of the stock of firm practice that is lost per year" },
    default: 0.1,
    range: [0, 0.5],
    source: assumed({
      zh: "十年前的岗位经验大部分过时。",
      en: "Most of what one knew of a workplace ten years ago is out of date.",
    }),
    acts: "spin-up",
  }),
  dualMonths: ratio({
    label: {
      zh: "双师型认定要求的企业实践存量（月）",
      en: "Stock of practice asked of a dual-qualified teacher, months",
    },
    default: 4,
    range: [0, 60],
    source: assumed({
      zh: "《关于做好职业教育“双师型”教师认定工作的通知》（教师厅〔2022〕2号）要求有企业相关工作经历或实践经验；按五年累计6个月、折旧后约4个月取值。",
      en: "The notice on certifying dual-qualified teachers (Jiaoshiting [2022] No. 2) asks for experience in firms; six months in five years are taken, about four once worn.",
    }),
    acts: "spin-up",
  }),
  certify: share({
    label: { zh: "符合条件者每年认定比例", en: "Share of eligible teachers certified as dual-qualified a year" },
    default: 0.16,
    range: [0, 1],
    source: assumed({
      zh: "全国双师型教师比例由2012年的25.2%升至2023年的56.7%；该比例口径有变，只作认定速度的依据。",
      en: "The national share rose from 25.2 % (2012) to 56.7 % (2023), under a changed definition; it only sets the pace of certification.",
    }),
    acts: "spin-up",
  }),
  certifyMost: share({
    label: { zh: "双师型比例每年最大升幅", en: "Largest yearly rise of the dual-qualified share" },
    default: 0.03,
    range: [0, 1],
    source: assumed({
      zh: "2012—2023年平均每年升2.9个百分点，认定能力有限。",
      en: "It rose by 2.9 points a year in 2012–2023; what can be certified in a year is limited.",
    }),
    acts: "spin-up",
  }),
  dualPay: share({
    label: { zh: "双师型教师加薪比例", en: "Pay supplement of a dual-qualified teacher" },
    default: 0.03,
    range: [0, 0.5],
    source: assumed({
      zh: "各地在绩效工资中倾斜，幅度不大。",
      en: "Places tilt performance pay a little towards them.",
    }),
    acts: "spin-up",
  }),
  releaseCost: yuan({
    label: {
      zh: "教师每企业实践月的代课与补助（元）",
      en: "Cost of a teacher's month in a firm: cover and allowance, yuan",
    },
    default: 3000,
    range: [0, 50_000],
    source: assumed({
      zh: "部分在假期进行；含代课课时费、交通和补助。",
      en: "Partly in vacations; hours of cover, travel and allowance.",
    }),
    acts: "spin-up",
  }),
  releaseByHelp: ratio({
    label: {
      zh: "补助等于成本时每名教师增加的实践月数",
      en: "Further months in firms per teacher where help equals the cost",
    },
    default: 1,
    range: [0, 6],
    source: assumed({
      zh: "学校派出的边际收益递减，曲率没有可据以识别的目标值。",
      en: "Schools' gain from releasing falls with the months; no target identifies how fast.",
    }),
    acts: "policy",
    prior: { kind: "uniform", low: 0.3, high: 2 },
  }),
  termShare: share({
    label: { zh: "企业实践占用教学时间的比例", en: "Share of practice that takes teaching time" },
    default: 0.5,
    range: [0, 1],
    source: assumed({ zh: "一半在寒暑假进行。", en: "Half of it is in vacations." }),
    acts: "spin-up",
  }),
  engineers: share({
    label: {
      zh: "学校希望企业兼职教师承担的课时比例",
      en: "Share of hours that schools want engineers from firms to teach",
    },
    default: 0.15,
    range: [0, 0.3],
    source: assumed({
      zh: "各地要求专业课课时中兼职教师占一定比例，多数学校未达到；供给由合作企业和本地技术人员决定。",
      en: "Rules ask for more than most schools reach; how many there are depends on partner firms and engineers in town.",
    }),
    acts: "spin-up",
  }),
  engineersMost: share({
    label: { zh: "兼职教师课时比例上限", en: "Largest share of hours taught by part-time engineers" },
    default: 0.3,
    range: [0, 0.5],
    source: assumed({
      zh: "兼职教师一般不超过教师总数的30%。",
      en: "Part-time teachers are kept below 30 % of teachers.",
    }),
    acts: "spin-up",
  }),
  perPartner: ratio({
    label: {
      zh: "每户合作企业派出的兼职教师（折合专任）",
      en: "Part-time teachers of a partner firm, full-time equivalents",
    },
    default: 0.3,
    range: [0, 10],
    source: assumed({ zh: "一至两名工程师，每周上半天课。", en: "One or two engineers who teach half a day a week." }),
    acts: "spin-up",
  }),
  perTown: ratio({
    label: {
      zh: "每名本地同类技术岗位人员折合的兼职教师",
      en: "Part-time teachers per technician or professional post of the field in the city, full-time equivalents",
    },
    default: 0.002,
    range: [0, 0.1],
    source: assumed({
      zh: "每百名技术人员中约2人每周授课半天，另有合作企业派出者。",
      en: "Two of a hundred engineers teach half a day a week, besides those whom partner firms send.",
    }),
    acts: "spin-up",
  }),
  engineerHour: yuan({
    label: { zh: "兼职教师课时费（元）", en: "Pay of a part-time engineer per hour taught, yuan" },
    default: 120,
    range: [0, 2000],
    source: assumed({ zh: "各校课时费多为100—200元。", en: "Schools commonly pay 100–200 yuan." }),
    acts: "spin-up",
  }),
  hours: ratio({
    label: { zh: "专任教师一年课时", en: "Hours taught by a full-time teacher a year" },
    default: 400,
    range: [100, 1000],
    source: assumed({ zh: "每周11节、36周。", en: "Eleven a week for 36 weeks." }),
    acts: "spin-up",
  }),
  byRatio: ratio({
    label: { zh: "教学质量对生师比的弹性", en: "Elasticity of teaching to students per teacher" },
    default: 0.1,
    range: [0, 0.5],
    source: assumed({
      zh: "班额效应的研究结论不一，多数较小；职业院校没有估计值。",
      en: "Studies of class size disagree and most effects are small; there are none for vocational schools.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0, high: 0.2 },
  }),
  byPractice: ratio({
    label: { zh: "教学质量对教师企业实践的半弹性", en: "Rise of log teaching as practice goes from none to full" },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "没有因果估计；由实践经历而非双师型证书决定。",
      en: "No causal estimate exists; practice counts, the certificate doesn't.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0, high: 0.5 },
  }),
  byEquipment: ratio({
    label: { zh: "教学质量对生均设备值的弹性", en: "Elasticity of teaching to equipment per student" },
    default: 0.06,
    range: [0, 0.4],
    source: assumed({
      zh: "没有因果估计；设备只影响实训部分。",
      en: "No causal estimate exists; equipment matters for the practical part alone.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0, high: 0.12 },
  }),
});

/** Schools' money: what they are paid per student and what they spend it on. */
export const schools = parameters("schools", {
  pay: yuan({
    label: { zh: "专任教师年人均支出（元）", en: "Cost of a full-time teacher a year, yuan" },
    default: 100_000,
    range: [10_000, 500_000],
    source: law("中华人民共和国教师法", "第二十五条", {
      zh: "教师平均工资不低于公务员；本市取平均工资的1.28倍，属判断",
      en: "Article 25 of the Teachers Law: not below civil servants' pay; 1.28 times the city's mean pay is a judgement",
    }),
    acts: "spin-up",
  }),
  payMost: share({
    label: { zh: "人员支出占生均经费的上限", en: "Largest share of a school's grants that teachers' pay may take" },
    default: 0.75,
    range: [0.1, 1],
    source: assumed({
      zh: "超过时不再补充教师。",
      en: "Beyond it nobody is replaced.",
    }),
    acts: "spin-up",
  }),
  running: yuan({
    label: { zh: "生均日常公用支出（元/年）", en: "Running cost per student, yuan a year" },
    default: 1500,
    range: [0, 20_000],
    source: assumed({ zh: "水电、耗材和维护。", en: "Utilities, materials and upkeep." }),
    acts: "spin-up",
  }),
  firstEquipment: yuan({
    label: {
      zh: "预热期初生均实训设备值（元）",
      en: "Worth of equipment per student at the start of the spin-up, yuan",
    },
    default: 8000,
    range: [0, 100_000],
    source: assumed({ zh: "预热期内逐年被购置和折旧取代。", en: "Purchases and wear of the spin-up replace it." }),
    acts: "spin-up",
  }),
  wear: share({
    label: { zh: "实训设备每年折旧和过时", en: "Share of equipment worn out or overtaken a year" },
    default: 0.15,
    range: [0.01, 0.5],
    source: assumed({ zh: "按六至八年使用年限取值。", en: "Six to eight years of service." }),
    acts: "spin-up",
  }),
  higher: ratio({
    label: { zh: "高职生均经费相对中职", en: "Money per student of higher vocational schools over secondary ones" },
    default: 0.85,
    range: [0.5, 3],
    source: assumed({
      zh: "高职生师比高，生均人员支出低于中职；学费收入不计。",
      en: "Higher vocational schools have more students per teacher, so less is spent on staff per student; fees are left out.",
    }),
    acts: "spin-up",
  }),
  university: ratio({
    label: { zh: "应用型本科生均经费相对中职", en: "Money per student of applied universities over secondary schools" },
    default: 1.1,
    range: [0.5, 4],
    source: assumed({
      zh: "本科生均拨款高于高职。",
      en: "Undergraduates get more than higher vocational students.",
    }),
    acts: "spin-up",
  }),
});
