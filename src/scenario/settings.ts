import { z } from "zod";
import { choice, flag, month, numeric } from "./scalar.ts";
import { word } from "./words.ts";

const text = (zh: string, en: string) => ({ zh, en });

/** Most real persons that a simulated one may stand for. */
export const mostPersons = 1000;

/** What a scenario may set about a run as a whole, all of it optional. */
export const settings = {
  region: word(text("地区", "Region")).optional(),
  start: month(text("起始", "First month of the spin-up")).optional(),
  branch: month(text("分叉", "Month from which scenarios differ")).optional(),
  end: month(text("结束", "First month not simulated")).optional(),
  k: numeric(text("比例尺", "Real persons for each simulated one"), {
    measured: ["persons"],
    least: 1,
    most: mostPersons,
    whole: true,
  }).optional(),
  closure: choice(text("闭合", "Closure"), {
    elastic: text("弹性需求", "elastic demand"),
    "fixed-jobs": text("岗位固定", "fixed jobs"),
  }).optional(),
  demography: choice(text("人口", "Demography"), {
    projected: text("按预测", "projected"),
    "constant-cohorts": text("各届不变", "constant cohorts"),
  }).optional(),
  finance: choice(text("筹资", "Finance"), {
    "cut-other": text("压减其他支出", "cut other spending"),
    transfer: text("上级补助", "transfer"),
  }).optional(),
  rivals: choice(text("外地应对", "Rivals"), {
    passive: text("不应对", "passive"),
    matching: text("跟进", "matching"),
  }).optional(),
  governance: choice(text("治理方式", "Governance"), {
    "weak-lead": text("弱主导", "weak lead"),
    "strong-lead": text("强主导", "strong lead"),
    contracting: text("包办型", "contracting"),
  }).optional(),
  placebo: flag(text("安慰剂对照", "Placebo")).optional(),
};

/** The schema of the settings alone. */
export const settingsSchema = z.strictObject(settings);

/** Settings as read. */
export type Settings = z.output<typeof settingsSchema>;
