import { count, months, parameters, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** How schools move seats and open and close programmes. */
export const programmes = parameters("programmes", {
  most: share({
    label: { zh: "学校每年调整学位的最大比例", en: "Largest share of its seats that a school moves a year" },
    default: 0.1,
    range: [0, 1],
    source: assumed({
      zh: "教师、设备和省级计划限制调整幅度，一年不超过一成。",
      en: "Teachers, equipment and the province's plan allow no more than a tenth a year.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.05, high: 0.15 },
  }),
  speed: ratio({
    label: {
      zh: "学位对报考热度和就业的调整速度",
      en: "Share of a log difference in worth by which a programme's seats move a year",
    },
    default: 0.5,
    range: [0, 2],
    source: assumed({
      zh: "没有可据以识别的目标值；学校刚性再按比例减慢。",
      en: "No target identifies it; a school's rigidity slows it in proportion.",
    }),
    acts: "spin-up",
  }),
  band: ratio({
    label: { zh: "不作调整的差距（对数）", en: "Log difference in worth below which seats stay" },
    default: 0.15,
    range: [0, 1],
    source: assumed({ zh: "调整有成本，小差距不动。", en: "Moving costs; small differences leave seats alone." }),
    acts: "spin-up",
  }),
  evaluation: ratio({
    label: {
      zh: "毕业生就业在学位调整中的权重",
      en: "Weight of graduates' relative employment beside log applications per seat",
    },
    default: 1,
    range: [0, 10],
    source: assumed({
      zh: "专业设置管理办法要求把就业状况作为调整依据；权重按判断取值。",
      en: "Rules on programmes make employment a ground for adjusting them; the weight is a judgement.",
    }),
    acts: "spin-up",
  }),
  half: share({
    label: { zh: "停招的招生完成比例", en: "Share of seats filled below which, twice, a programme is closed" },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "各省多以连续两至三年招生不足一半为预警或停招条件。",
      en: "Provinces commonly warn or close where fewer than half the seats are filled for two or three years.",
    }),
    acts: "spin-up",
  }),
  leastSeats: count({
    label: { zh: "专业最少学位", en: "Fewest seats of a programme" },
    default: 15,
    range: [1, 200],
    source: assumed({ zh: "不足一个小班便停招。", en: "Below a small class it is closed." }),
    acts: "spin-up",
  }),
  considers: share({
    label: {
      zh: "学校每年考虑增设专业的机会",
      en: "Chance of each of a school's two yearly slots for a new programme to be considered",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "每校每年至多新增两个专业；刚性再按比例降低。",
      en: "A school opens at most two a year; its rigidity lowers the chance in proportion.",
    }),
    acts: "spin-up",
  }),
  opensAt: ratio({
    label: {
      zh: "申报新专业的最低需求差距（对数）",
      en: "Log ratio of posts to seats from which a new programme is applied for",
    },
    default: 0.7,
    range: [-5, 5],
    source: assumed({
      zh: "岗位占比达到学位占比两倍左右时申报。",
      en: "Applied for where a field's share of posts is some twice its share of seats.",
    }),
    acts: "spin-up",
  }),
  newField: ratio({
    label: { zh: "进入本校没有的专业类的障碍（对数）", en: "Hurdle of a field the school has no programme in, log" },
    default: 0.4,
    range: [0, 5],
    source: assumed({ zh: "需新购设备、转训教师。", en: "It takes equipment and teachers of another field." }),
    acts: "spin-up",
  }),
  tastes: ratio({
    label: { zh: "学校对新专业判断的差异", en: "Spread of schools' judgements of a new programme" },
    default: 0.2,
    range: [0, 5],
    source: assumed({
      zh: "各校专长不同；信息不同另计（needs.error）。",
      en: "Schools differ in what they can do; what they know is apart (needs.error).",
    }),
    acts: "spin-up",
  }),
  further: count({
    label: { zh: "学校专业数可比起始年多出的个数", en: "Programmes a school may have beyond those it started with" },
    default: 1,
    range: [0, 50],
    source: assumed({
      zh: "各省控制专业总数，新增与停招挂钩。",
      en: "Provinces limit the number of programmes: one is added where another is dropped.",
    }),
    acts: "spin-up",
  }),
  approval: months({
    label: { zh: "新专业审批（月）", en: "Approval of a new programme, months" },
    default: 12,
    range: [0, 48],
    source: assumed({
      zh: "每年一批，当年申报、次年招生。",
      en: "Once a year: applied for in one, admitting in the next.",
    }),
    acts: "spin-up",
  }),
  firstSeats: count({
    label: { zh: "新专业首年学位", en: "Seats of a new programme in its first year" },
    default: 40,
    range: [1, 400],
    source: assumed({ zh: "一个班。", en: "One class." }),
    acts: "spin-up",
  }),
  cost: yuan({
    label: { zh: "新专业建设成本（元）", en: "Cost of setting up a programme, yuan" },
    default: 800_000,
    range: [0, 50_000_000],
    source: assumed({ zh: "一个实训室的设备。", en: "The equipment of one workshop." }),
    acts: "spin-up",
  }),
  newVintage: share({
    label: { zh: "新专业课程时新度", en: "Content of a new programme's curriculum relative to today's needs" },
    default: 0.92,
    range: [0, 1],
    source: assumed({
      zh: "按申报时的岗位需求设计，经一年审批。",
      en: "Designed to the needs of the year it was applied for, a year before.",
    }),
    acts: "spin-up",
  }),
  memory: share({
    label: {
      zh: "学校评判报考时上年记录的留存比例",
      en: "What a year’s record keeps of the one before in applications and seats",
    },
    default: 0.7,
    source: assumed({ zh: "相当于近三年的平均。", en: "About a mean over three years." }),
    acts: "spin-up",
  }),
  seatsPrior: count({
    label: {
      zh: "专业报考向同层次收缩的学生数（模拟）",
      en: "Simulated persons by which a programme’s applications are drawn to its level’s",
    },
    default: 3,
    range: [0, 100],
    source: assumed({ zh: "小专业的报考噪声大。", en: "Those of small programmes are noisy." }),
    acts: "spin-up",
  }),
  graduatesPrior: count({
    label: {
      zh: "专业就业率向同类收缩的毕业生数（模拟）",
      en: "Simulated graduates by which a programme’s employment is drawn to its field’s",
    },
    default: 20,
    range: [1, 500],
    source: assumed({ zh: "小专业的就业率噪声大。", en: "That of small programmes is noisy." }),
    acts: "spin-up",
  }),
  yearly: count({
    label: { zh: "一校一年最多新设专业", en: "Programmes that a school may open in a year" },
    default: 2,
    range: [0, 10],
    source: assumed({ zh: "判断：各地规定不一。", en: "Judged: rules differ by province." }),
    acts: "spin-up",
  }),
  lowYears: count({
    label: { zh: "连续多少年招不满即停招", en: "Years below which a programme may stay before it closes" },
    default: 2,
    range: [1, 10],
    source: assumed({ zh: "判断：各地规定不一。", en: "Judged: rules differ by province." }),
    acts: "spin-up",
  }),
  givenMost: share({
    label: { zh: "一个专业最多让给新专业的学位比例", en: "Most part of a programme’s seats that a new one takes" },
    default: 0.5,
    source: assumed({ zh: "判断：保住原专业。", en: "Judged: so that the old one lives on." }),
    acts: "spin-up",
  }),
});
