import { branchOff, burnIn, simulate } from "../run.ts";
import { serve } from "./serve.ts";

serve({ burnIn: (plan, seed, bytes) => burnIn(plan, seed, undefined, false, bytes), branchOff, simulate });
