import { branchOff, burnIn, simulate } from "../run.ts";
import { serve } from "./serve.ts";

serve({ burnIn, branchOff, simulate });
