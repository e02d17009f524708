import { serve } from "../../src/experiment/serve.ts";
import { fakeEngine } from "./fake-engine.ts";

serve(fakeEngine);
