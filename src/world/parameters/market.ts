import { parameters } from "../../kernel/parameter.ts";
import { graduation } from "./graduation.ts";
import { search } from "./search.ts";
import { separation } from "./separation.ts";

/** Search, hiring and separation (E6, E7). */
export const market = parameters("market", { ...search, ...separation, ...graduation });
