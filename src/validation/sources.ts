import { assumed, published } from "./fact.ts";

/** Surveyed unemployment of the national statistical office. */
export const survey = published(
  "国家统计局：全国城镇调查失业率（2024—2025年，分年龄组不含在校生）",
  "National Bureau of Statistics: surveyed urban unemployment 2024–2025, by age without students",
);

/** Yearly surveys of graduates half a year after graduation. */
export const myCos = published(
  "麦可思研究院《中国高职生就业报告》历年，毕业半年后",
  "MyCOS, employment reports on higher-vocational graduates, half a year after graduation",
);

/** The survey of matching functions. */
export const petrongolo = published(
  "Petrongolo和Pissarides（2001），Journal of Economic Literature 39(2)",
  "Petrongolo & Pissarides (2001), Journal of Economic Literature 39(2)",
);

/** Mismatch unemployment. */
export const sahin = published(
  "Şahin、Song、Topa和Violante（2014），American Economic Review 104(11)；上下限为判断",
  "Şahin, Song, Topa & Violante (2014), American Economic Review 104(11); the bounds are a judgement",
);

/** The Beveridge curve and its turns. */
export const beveridge = published(
  "Blanchard和Diamond（1989），Brookings Papers on Economic Activity 1989(1)；上下限为判断",
  "Blanchard & Diamond (1989), Brookings Papers on Economic Activity 1989(1); the bounds are a judgement",
);

/** Returns to schooling. */
export const mincer = published(
  "Psacharopoulos和Patrinos（2018），Education Economics 26(5)；按学历的倍数为判断",
  "Psacharopoulos & Patrinos (2018), Education Economics 26(5); the multiples by level are a judgement",
);

/** Over-education and its pay. */
export const overeducation = published(
  "Leuven和Oosterbeek（2011），Handbook of the Economics of Education第4卷；上下限为判断",
  "Leuven & Oosterbeek (2011), Handbook of the Economics of Education vol. 4; the bounds are a judgement",
);

/** Sizes of firms. */
export const zipf = published(
  "Axtell（2001），Science 293；第五次全国经济普查",
  "Axtell (2001), Science 293; fifth national economic census",
);

/** The wage curve. */
export const wageCurve = published(
  "Blanchflower和Oswald（1994），The Wage Curve，MIT Press",
  "Blanchflower & Oswald (1994), The Wage Curve, MIT Press",
);

/** Training in markets where others may hire away those trained. */
export const acemoglu = published(
  "Acemoglu和Pischke（1998），Quarterly Journal of Economics 113(1)",
  "Acemoglu & Pischke (1998), Quarterly Journal of Economics 113(1)",
);

/** What one city tells of itself: upper bounds. */
export const promotional = assumed(
  "单个城市的宣传数据，视为上限",
  "What one city says of itself, read as an upper bound",
);

/** The usual order of magnitude. */
export const literature = assumed(
  "文献中的通常量级，未取得城市数据",
  "The usual order in the literature; no city figure is at hand",
);

/** What theory says of the sign. */
export const theory = assumed("由理论推出的方向", "A sign that follows from theory");

/** Costs and benefits of firms that train. */
export const trainingCosts = published(
  "Muehlemann和Wolter（2014），IZA Journal of Labor Policy 3；上下限为判断",
  "Muehlemann & Wolter (2014), IZA Journal of Labor Policy 3; the bounds are a judgement",
);

/** The rules on internships. */
export const internRules = published(
  "《职业学校学生实习管理规定》（教职成〔2021〕4号）",
  "Rules on internships of vocational school students (2021)",
);

/** Efforts that pay as far as the other side makes its own have two equilibria. */
export const assurance = assumed(
  "保证博弈有两个稳定均衡；差距下限为判断",
  "An assurance game has two stable equilibria; the least gap is a judgement",
);
