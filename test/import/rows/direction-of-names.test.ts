import { directionInName } from '../../../src/import/words/direction-words';

describe('the direction that a name says', () => {
  it.each(
    [
      ...['Doanh thu thuần', 'Lợi nhuận sau thuế', 'Thị phần', 'Net sales', 'Marktanteil'],
      ...[
        'Ingresos por servicios',
        'Chiffre d’affaires export',
        'Faturamento',
        '营业额',
        'Laba bersih',
      ],
    ].map((name) => [name]),
  )('takes more of %s for better', (name) => {
    expect(directionInName(name)?.direction).toBe('higher');
  });

  it.each(
    [
      ...['Lost sales', 'Cost of sales', 'Chi phí bán hàng trên doanh thu', 'Damaged parcels'],
      ...['Rupture de stock', 'Faltas ao trabalho', 'Cortes de servicio', 'Fehlbestand'],
      ...['Tỷ lệ hết hàng', '破损率', 'Kredit macet', 'Sturzrate', 'Kündigungen'],
    ].map((name) => [name]),
  )('takes less of %s for better', (name) => {
    expect(directionInName(name)?.direction).toBe('lower');
  });
});
