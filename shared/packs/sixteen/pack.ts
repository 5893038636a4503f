// The pack this product comes with: sixteen principles and what is said about them, put together from the files beside this one. An
// organizer can put another in its place (PP-13).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { coreSets, longTerm } from './core-sets.ts'
import { challengeDeck, dissentPrompts } from './debrief-prompts.ts'
import { levelLadder } from './level-ladder.ts'
import { preparation } from './preparation.ts'
import { areRightALot } from './principles/are-right.ts'
import { bestEmployer } from './principles/best-employer.ts'
import { biasForAction } from './principles/bias-for-action.ts'
import { broadResponsibility } from './principles/broad-responsibility.ts'
import { customerObsession } from './principles/customer-obsession.ts'
import { deliverResults } from './principles/deliver-results.ts'
import { diveDeep } from './principles/dive-deep.ts'
import { earnTrust } from './principles/earn-trust.ts'
import { frugality } from './principles/frugality.ts'
import { haveBackbone } from './principles/have-backbone.ts'
import { highestStandards } from './principles/highest-standards.ts'
import { hireAndDevelop } from './principles/hire-and-develop.ts'
import { inventAndSimplify } from './principles/invent-and-simplify.ts'
import { learnAndBeCurious } from './principles/learn-and-be-curious.ts'
import { ownership } from './principles/ownership.ts'
import { thinkBig } from './principles/think-big.ts'
import { prompts } from './prompts.ts'
import { roundFit } from './round-fit.ts'
import { rubrics } from './rubrics.ts'
import { templates } from './templates.ts'
import { seatPairs, tensionPairs } from './tension-pairs.ts'
import { weightRows } from './weights.ts'

export const defaultPack: PrinciplePack = {
  id: 'sixteen',
  version: 2,
  principles: {
    CO: customerObsession,
    OW: ownership,
    IS: inventAndSimplify,
    AR: areRightALot,
    LC: learnAndBeCurious,
    HD: hireAndDevelop,
    HS: highestStandards,
    TB: thinkBig,
    BA: biasForAction,
    FR: frugality,
    ET: earnTrust,
    DD: diveDeep,
    HB: haveBackbone,
    DR: deliverResults,
    EE: bestEmployer,
    SS: broadResponsibility,
  },
  levelLadder,
  coreSets,
  longTerm,
  tensionPairs,
  seatPairs,
  weights: weightRows,
  roundFit,
  templates,
  prompts,
  rubrics,
  challengeDeck,
  dissentPrompts,
  preparation,
}
