import { f64, i32, type Row, table } from "../kernel/columns.ts";

/** A row of a level of study: 0 academic school, 1 secondary vocational, 2 higher vocational, 3 undergraduate. */
export type Level = Row<"levels">;

/** Levels of study: what graduates are expected to earn, and students who came, finished and left, here and away. */
export const levelsSchema = table(
  "levels",
  { zh: "学段", en: "Levels of study" },
  {
    expected: f64({
      zh: "预期月收入（对数元）",
      en: "Log earnings expected of its graduates, yuan per month; of leavers without a trade at level 0",
    }),
    base: f64({ zh: "预期月收入基准", en: "Expected earnings at the base" }),
    started: i32({ zh: "起始在校生", en: "Students at the start" }),
    entered: i32({ zh: "累计入学", en: "Entered so far" }),
    finished: i32({ zh: "累计结业", en: "Finished so far" }),
    dropped: i32({ zh: "累计中途离校", en: "Left before the end so far" }),
    gone: i32({ zh: "累计死亡或迁离", en: "Died, or left the account, as students so far" }),
    applied: i32({ zh: "最近一次第一志愿人数", en: "First choices at the last admission at 15" }),
    intake: i32({ zh: "最近一次录取人数", en: "Admitted at the last admission at 15" }),
    graduates: i32({ zh: "当年本市学校毕业生", en: "Graduates of schools here this July" }),
    wentOn: i32({ zh: "其中升学", en: "Of these, those who went on studying" }),
    mastery: f64({
      zh: "毕业年级专业技能掌握程度",
      en: "Mean mastery of final-year students, share of their occupation's key skills",
    }),
    usual: f64({ zh: "专业技能掌握程度基准", en: "Mean mastery at the base" }),
    social: f64({ zh: "毕业年级沟通协作能力", en: "Mean social skill of final-year students relative to need" }),
    examined: i32({ zh: "参加技能等级评价人数", en: "Final-year students who sat for a certificate" }),
    certified: i32({ zh: "其中取得证书", en: "Of these, those who earned one" }),
    lost: i32({ zh: "本学年中途离校", en: "Left schools here before the end, since September" }),
  },
);
