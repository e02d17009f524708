import type { Text } from "../kernel/text.ts";

/** A titled paragraph of the ODD that no declaration can say. */
export type Paragraph = { readonly title: Text; readonly body: Text };

/** What the model is for, and by what patterns it may be judged (ODD 1). */
export const purpose: readonly Paragraph[] = [
  {
    title: { zh: "目的", en: "Purpose" },
    body: {
      zh: "在其他条件不变的情况下，比较产教融合各政策组合对一个地级市毕业生去向、人岗对口、企业用工和财政支出的影响，并说明结论有多可靠。模型不预测水平值，只比较方案之间的差异。",
      en: "To compare, other things being equal, what packages of policies for industry–education integration do to where graduates of a prefecture-level city go, how well jobs fit them, firms' staffing and public spending, and to say how far the answer can be trusted. It compares; it doesn't forecast levels.",
    },
  },
  {
    title: { zh: "评判依据", en: "Patterns" },
    body: {
      zh: "基线应重现的事实：分年龄失业率，空岗率与求职成功率，离职风险随工龄下降，毕业半年内四成左右离开首份工作，六成左右专业对口，中职、高职、本科的工资差距，企业规模的重尾分布，合作企业占比很小。",
      en: "What the baseline should reproduce: unemployment by age; vacancy and job-finding rates; separations that fall with tenure; about four in ten graduates leaving their first job within six months; about six in ten working in their field; pay by level of schooling; a heavy-tailed distribution of firm sizes; few firms that cooperate.",
    },
  },
];

/** The design concepts of the ODD protocol (ODD 4). */
export const designConcepts: readonly Paragraph[] = [
  {
    title: { zh: "基本原理", en: "Basic principles" },
    body: {
      zh: "以搜寻为基础的劳动力市场（没有全局撮合），一个技能空间里的岗位、课程与个人，企业把校企合作看作有被挖走风险的投资，学生与毕业生按效用选择学校和去留。政策只通过可计数的政策作用点（元、学位、月数）起作用，不直接乘以任何概率或指标。",
      en: "A labour market of search, without a global matcher; posts, curricula and persons in one space of skills; cooperation as an investment that others may poach; students and graduates who choose schools and places by utility. A policy acts only through levers that can be counted (yuan, seats, months); none multiplies a probability or an indicator.",
    },
  },
  {
    title: { zh: "涌现", en: "Emergence" },
    body: {
      zh: "就业、去向、对口、空岗和工资都由个体的选择汇总得出；政策的净效果包括对他人的挤占，可以为零或为负。",
      en: "Employment, destinations, fit, vacancies and pay are sums of individual choices; a policy's net effect includes whom it displaces and may be nil or negative.",
    },
  },
  {
    title: { zh: "适应与目标", en: "Adaptation and objectives" },
    body: {
      zh: "求职者挑选已知空岗中工资与对口程度较好的；企业按边际产出定岗、定录用门槛，比较举办订单班与到市场招人的得失；毕业生比较留下与外出；学校逐年修订课程，学位数由招生计划给定。",
      en: "Seekers choose among the vacancies they know by pay and fit; firms set posts and hiring standards by marginal product and weigh an order class against hiring in the market; graduates weigh staying against leaving; schools revise curricula year by year, while seats are set by plan.",
    },
  },
  {
    title: { zh: "学习与预期", en: "Learning and prediction" },
    body: {
      zh: "技能随工作需要提高、不用则减退；课程滞后于企业所需；预期是适应性的，没有谁知道未来。",
      en: "Skills grow towards what the work needs and fade unused; curricula lag what firms need; expectations are adaptive, and nobody knows the future.",
    },
  },
  {
    title: { zh: "感知", en: "Sensing" },
    body: {
      zh: "求职者每轮只看见少数空岗；企业看见的是带噪声的应聘者产出；岗位是否合意要入职后才知道。",
      en: "A seeker sees few vacancies a round; a firm sees an applicant's output with noise; whether a post suits is known only after starting.",
    },
  },
  {
    title: { zh: "互动与集体", en: "Interaction and collectives" },
    body: {
      zh: "个人通过空岗竞争互动，企业通过产品需求和用工竞争互动，企业与学校通过合作关系和订单班互动；企业、学校、政府都是有自身状态的主体，园区是入园企业的集合。",
      en: "Persons meet in competition for vacancies, firms in demand and hiring, firms and schools in links and order classes; firms, schools and governments are agents with state of their own, a park is a set of tenants.",
    },
  },
  {
    title: { zh: "随机性", en: "Stochasticity" },
    body: {
      zh: "每次抽取是种子、随机流、对象编号和月份的函数，与先后次序无关；因此两个方案用同一种子时，未受政策影响的人和事抽到同样的数，差异可以成对比较。",
      en: "A draw is a function of seed, stream, key and month, never of order; so under one seed whoever a policy doesn't reach draws the same in two scenarios, and differences are paired.",
    },
  },
  {
    title: { zh: "观测", en: "Observation" },
    body: {
      zh: "一次普查统计存量，毕业时建立的届次名册在满6、12、36、60个月时读取；没有数的地方写明原因，不写零。",
      en: "One census counts stocks; cohort registers made at graduation are read at 6, 12, 36 and 60 months; where there is no figure the reason is given, never zero.",
    },
  },
];

/** How a run starts and what it is fed (ODD 5 and 6). */
export const initialization: Text = {
  zh: "起点由地区数据（`scenarios/regions/`）生成：企业按规模、行业、县区的边际数，居民按年龄、学历、就业状态的边际数，每个被模拟的人和岗位代表k个真实的人和岗位。先经预热期使工龄、空岗、技能和合作达到稳定，再推演到方案分叉的月份；各方案从同一状态分出。",
  en: "The start is made from a region's data (`scenarios/regions/`): firms from margins by size, sector and place, residents from margins by age, schooling and status; each simulated person and post stands for k real ones. A spin-up settles tenures, vacancies, skills and cooperation, then the replay runs to the month in which scenarios part; all branch from one state.",
};
