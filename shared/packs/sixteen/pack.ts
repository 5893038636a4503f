// The pack this product comes with: sixteen principles and what is said about them, put together from the files beside this one. An
// organizer can put another in its place (PP-13).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { coreSets, longTerm } from './core-sets.ts'
import { challengeDeck, dissentPrompts } from './debrief-prompts.ts'
import { levelLadder } from './level-ladder.ts'
import { preparation } from './preparation.ts'
import {
  bestEmployer,
  broadResponsibility,
  deliverResults,
  haveBackbone,
} from './principles/backbone-to-broad-responsibility.ts'
import { biasForAction, diveDeep, earnTrust, frugality } from './principles/bias-for-action-to-dive-deep.ts'
import {
  areRightALot,
  customerObsession,
  inventAndSimplify,
  ownership,
} from './principles/customer-obsession-to-are-right.ts'
import { highestStandards, hireAndDevelop, learnAndBeCurious, thinkBig } from './principles/learn-to-think-big.ts'
import { prompts } from './prompts.ts'
import { roundFit } from './round-fit.ts'
import { rubrics } from './rubrics.ts'
import { templates } from './templates.ts'
import { tensionPairs } from './tension-pairs.ts'
import { weightRows } from './weights.ts'

export const defaultPack: PrinciplePack = {
  id: 'sixteen',
  version: 1,
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
  weights: weightRows,
  roundFit,
  templates,
  prompts,
  rubrics,
  challengeDeck,
  dissentPrompts,
  preparation,
}
