import type { Kpi } from '../../scorecard/model/kpi';
import type { Objective } from '../../scorecard/model/objective';
import type { Perspective } from '../../scorecard/model/perspective';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Unit } from '../../scorecard/model/unit';
import { freeId } from '../../scorecard/edits/free-id';
import { nextObjectiveId } from '../../scorecard/edits/next-objective-id';
import { unitIdFor } from '../../scorecard/edits/unit-id-for';
import { standardPerspective } from '../../library/standard-perspective';
import { wordKey } from '../../tables/words/word-key';
import type { KpiCorrection } from '../corrections/corrections';
import type { ProposedKpi } from '../proposal/proposal';
import { perspectiveNamed } from '../words/perspective-words';

/** A scorecard on its way, to which what a KPI needs is added where it is not there yet. */
export class PlannedScorecard {
  readonly perspectives: Perspective[];
  readonly units: Unit[];
  readonly objectives: Objective[];
  readonly #start: Scorecard;

  constructor(start: Scorecard) {
    this.#start = start;
    this.perspectives = [...start.perspectives];
    this.units = [...start.units];
    this.objectives = [...start.objectives];
  }

  /** How many perspectives, units and objectives were added. */
  get added(): {
    readonly perspectives: number;
    readonly units: number;
    readonly objectives: number;
  } {
    const { perspectives, units, objectives } = this.#start;
    return {
      perspectives: this.perspectives.length - perspectives.length,
      units: this.units.length - units.length,
      objectives: this.objectives.length - objectives.length,
    };
  }

  /** The unit of a KPI; undefined for the whole organisation. */
  unitOf({ unit: name }: ProposedKpi): string | undefined {
    if (name === undefined) return undefined;
    const known = this.units.find(
      (unit) => isSameName(unit.name, name) || isSameName(unit.id, name),
    );
    if (known)
      return known.parent === undefined && known.level === 'Company' ? undefined : known.id;
    const root = this.units.find(({ parent }) => parent === undefined)?.id;
    const unit: Unit = {
      id: unitIdFor(name, this.units),
      ...{ name, level: 'Department' },
      ...(root === undefined ? {} : { parent: root }),
    };
    this.units.push(unit);
    return unit.id;
  }

  /** The objective of a KPI: the one that the sheet names, else one with the name of its perspective. */
  objectiveOf(kpi: ProposedKpi, unit: string | undefined): string | undefined {
    const perspective = this.#perspectiveOf(kpi);
    const name = kpi.objective ?? perspective?.name;
    if (name === undefined) return undefined;
    const known = this.objectives.find(
      (objective) =>
        isSameName(objective.name, name) &&
        objective.unit === unit &&
        (perspective === undefined || objective.perspective === perspective.id),
    );
    if (known) return known.id;
    const place = {
      ...(perspective === undefined ? {} : { perspective: perspective.id }),
      ...(unit === undefined ? {} : { unit }),
    };
    const objective = {
      id: nextObjectiveId({ objectives: this.objectives }, place),
      name,
      ...place,
    };
    this.objectives.push(objective);
    return objective.id;
  }

  /**
   * The objective of a KPI that may be in the scorecard already: its own, unless the user says in this import that it belongs to
   * another perspective, objective or part of the organisation.
   */
  objectiveAgain(
    kpi: ProposedKpi,
    unit: string | undefined,
    known: Kpi | undefined,
    said: KpiCorrection,
  ): string | undefined {
    if (known?.objective === undefined) return this.objectiveOf(kpi, unit);
    const { perspective, objective } = said;
    if (perspective !== undefined || objective !== undefined) return this.objectiveOf(kpi, unit);
    const own = this.objectives.find(({ id }) => id === known.objective);
    if (said.unit === undefined || own === undefined) return known.objective;
    const above = this.perspectives.find(({ id }) => id === own.perspective)?.name;
    const { perspective: _, ...others } = kpi;
    const place = above === undefined ? {} : { perspective: above };
    return this.objectiveOf({ ...others, objective: own.name, ...place }, unit);
  }

  /** A perspective of the same name, or the one of the four usual ones that it means. */
  #perspectiveOf({ perspective: name }: ProposedKpi): Perspective | undefined {
    if (name === undefined) return undefined;
    const same = this.perspectives.find((each) => isSameName(each.name, name));
    const usual = usualPerspective(name);
    const known =
      same ?? (usual && this.perspectives.find((each) => usualPerspective(each.name) === usual));
    if (known) return known;
    const initial = /^\p{L}/u.exec(wordKey(name).toUpperCase())?.[0] ?? 'P';
    const taken = this.perspectives.map(({ id }) => id);
    const weight = this.#usualWeight();
    const added = {
      ...{ id: freeId(initial, taken), name },
      ...(weight === undefined ? {} : { weight }),
    };
    this.perspectives.push(added);
    return added;
  }

  /** A new perspective counts as much as the others on average; undefined where one of them has no weight. */
  #usualWeight(): number | undefined {
    const weights = this.#start.perspectives.map(({ weight }) => weight ?? NaN);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Number.isNaN(mean) ? undefined : mean;
  }
}

/** One of the four usual perspectives, in any of the languages of sheets. */
function usualPerspective(name: string): ReturnType<typeof standardPerspective> {
  return standardPerspective(name) ?? perspectiveNamed(name)?.perspective;
}

function isSameName(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b);
}
