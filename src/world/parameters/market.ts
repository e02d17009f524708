import { parameters } from "../../kernel/parameter.ts";
import { channels } from "./channels.ts";
import { exams } from "./exams.ts";
import { graduation } from "./graduation.ts";
import { search } from "./search.ts";
import { separation } from "./separation.ts";

/** Search, hiring and separation (E6, E7). */
export const market = parameters("market", { ...search, ...channels, ...separation, ...graduation, ...exams });
