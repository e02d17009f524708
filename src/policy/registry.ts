import informationPlatform from "./information-platform.ts";
import type { Instrument } from "./instrument.ts";
import orderTraining from "./order-training.ts";
import parkCoordinators from "./park-coordinators.ts";
import practiceCentre from "./practice-centre.ts";
import schoolEquipment from "./school-equipment.ts";
import startUpGrant from "./start-up-grant.ts";
import surchargeCredit from "./surcharge-credit.ts";
import talentHousing from "./talent-housing.ts";
import teacherPractice from "./teacher-practice.ts";

/** Every instrument, in order of id. */
export const instruments: readonly Instrument[] = [
  informationPlatform,
  orderTraining,
  parkCoordinators,
  practiceCentre,
  schoolEquipment,
  startUpGrant,
  surchargeCredit,
  talentHousing,
  teacherPractice,
];
