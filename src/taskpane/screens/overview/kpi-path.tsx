import { Fragment } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Kpi } from '../../../scorecard/model/kpi';
import { ROW } from '../../frame/use-navigation';
import type { Route } from '../../frame/route';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  path: {
    marginTop: '-8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

/** The code of the KPI and the way down to it: perspective and objective, each of which opens. */
export function KpiPath({ kpi }: { readonly kpi: Kpi }) {
  const styles = useStyles();
  const { read, go } = useWorkspace();
  const { objectives, perspectives } = read.scorecard;
  const objective = objectives.find(({ id }) => id === kpi.objective);
  const perspective = perspectives.find(({ id }) => id === objective?.perspective);
  const steps: { readonly name: string; readonly route: Route }[] = [];
  if (perspective) {
    steps.push({ name: perspective.name, route: { screen: 'perspective', id: perspective.id } });
  }
  if (objective) {
    steps.push({ name: objective.name, route: { screen: 'objective', id: objective.id } });
  }
  return (
    <div className={styles.path}>
      {kpi.id}
      {steps.map(({ name, route }, index) => (
        <Fragment key={route.screen}>
          {index === 0 ? ' · ' : ' › '}
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => {
              go(route);
            }}
            {...{ [ROW]: route.screen }}
          >
            {name}
          </Link>
        </Fragment>
      ))}
    </div>
  );
}
