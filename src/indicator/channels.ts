import { channel, channelNames, hiresOf, hiresOfYear, movesOfYear } from "../world/channels.ts";
import type { Cell, Vacancy } from "../world/firms.ts";
import { isListed } from "../world/listing.ts";
import { indicator, shareOf } from "./indicator.ts";

const by = (id: string, what: number) =>
  indicator({
    id: `hires-${id}`,
    name: { zh: `${channelNames[what].zh}录用占比`, en: `Share of hires: ${channelNames[what].en.toLowerCase()}` },
    theme: "work",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: `近十二个月全部录用人次（含直接换工作）中经由${channelNames[what].zh}者所占比例。`,
      en: `Of all hires of the last twelve months, job changes included, the share whose channel was: ${channelNames[what].en.toLowerCase()}.`,
    },
    measure: ({ world }) => shareOf(hiresOfYear(world, what), hiresOfYear(world)),
  });

/** How posts come to be filled, and what filling them costs. */
export const channels = [
  by("open", channel.open),
  by("referral", channel.referral),
  by("platform", channel.platform),
  by("exam", channel.exam),
  by("fair", channel.fair),
  by("order", channel.order),
  by("intern", channel.intern),
  indicator({
    id: "trained-moved-1y",
    name: { zh: "培养后录用一年内转到其他单位的比例", en: "Hired where they trained and gone to another employer" },
    theme: "firms",
    unit: "share",
    better: "lower",
    delta: 0.01,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "近十二个月中，经订单班或实习留用录用、任职未满一年即直接转到其他单位的人次，除以同期经这两种渠道录用的人次。",
      en: "Over the last twelve months, moves straight to another employer within a year of a hire from an order class or an internship, over hires by these two channels.",
    },
    measure: ({ world }) =>
      shareOf(
        movesOfYear(world, channel.order) + movesOfYear(world, channel.intern),
        hiresOfYear(world, channel.order) + hiresOfYear(world, channel.intern),
      ),
  }),
  indicator({
    id: "platform-vacancies",
    name: { zh: "平台发布岗位占空岗比例", en: "Vacancies on the information platform" },
    theme: "firms",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "月末空岗中由在供需信息平台发布岗位的单位开放者所占比例。",
      en: "Of posts open at the end of the month, the share of employers who post on the platform.",
    },
    measure: ({ world }) => {
      const { lists, vacancies, cells } = world;
      let listed = 0;
      for (let i = 0; i < lists.openVacancyCount; i++) {
        const c: Cell = vacancies.cell[lists.openVacancies[i] as Vacancy];
        if (isListed(world, cells.firm[c])) listed++;
      }
      return shareOf(listed, lists.openVacancyCount);
    },
  }),
  indicator({
    id: "hiring-cost",
    name: { zh: "每录用一人的招聘成本", en: "Hiring cost per hire" },
    theme: "firms",
    unit: "yuan",
    better: "lower",
    delta: 50,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "月末在招空岗每月的招聘支出（岗位工资的一定比例）合计，除以当月录用人次；估算值，不入账。",
      en: "Cost of keeping the posts open that are open at the end of the month, a share of their posted pay, over the month's hires; imputed, not booked.",
    },
    measure: ({ world, month }) => {
      const { lists, vacancies, occupations, parameters } = world;
      const cost = new Int32Array(occupations.capacity);
      for (let i = 0; i < lists.openVacancyCount; i++) cost[vacancies.occupation[lists.openVacancies[i] as Vacancy]]++;
      const bill = cost.reduce((sum, n, o) => sum + n * occupations.wage[o as never], 0);
      let hires = 0;
      for (let c = 0; c <= channel.exam; c++) hires += hiresOf(world, c, month);
      return hires > 0 ? (parameters.market.vacancyCost * bill) / hires : Number.NaN;
    },
  }),
] as const;
