import type { Role } from '../proposal/proposal';
import { listed, Phrases } from './phrases';

/** Headings of columns in English, Vietnamese, French, Spanish, Portuguese, German, Chinese and Indonesian. */
export const ROLE_WORDS = new Phrases<Role>([
  [
    'kpi',
    listed(`
      kpi | kpis | kpi name | name of kpi | key performance indicator | indicator |
      key performance indicators | performance indicator | performance indicators | indicators |
      measure | measures | metric | metrics | key metric | key metrics | performance measure |
      performance measures | line item | item | account | name | chỉ tiêu | chỉ số |
      tên chỉ tiêu | tên chỉ số | tên kpi | thước đo | chỉ tiêu kpi | nội dung | khoản mục |
      chỉ tiêu đánh giá | chỉ số đo lường | chỉ số kpi | hạng mục | indicateur | indicateurs |
      libellé | mesure | indicateur clé | poste | intitulé | indicador | indicadores | métrica |
      métricas | medida | concepto | nome | conceito | nombre del indicador | nome do indicador |
      rubro | indicador clave | nombre | cuenta | kennzahl | kennzahlen | messgröße | messgrösse |
      indikator | position | bezeichnung | 指标 | 指标名称 | 关键绩效指标 | 绩效指标 | 考核指标 | 项目 | kpi指标 | 关键指标 |
      indikator kinerja | indikator kinerja utama | iku | ukuran | ukuran kinerja | uraian |
      nama kpi | nama indikator
    `),
  ],
  [
    'objective',
    listed(`
      objective | objectives | strategic objective | strategic objectives | goal | goals |
      strategic goal | strategic goals | strategic theme | mục tiêu | mục tiêu chiến lược |
      objectif | objectifs | objectif stratégique | objectifs stratégiques | objetivo |
      objetivos | objetivo estratégico | objetivos estratégicos | ziel | ziele |
      strategisches ziel | strategische ziele | 目标 | 战略目标 | 战略主题 | sasaran | sasaran strategis |
      tujuan | tujuan strategis
    `),
  ],
  [
    'perspective',
    listed(`
      perspective | bsc perspective | perspectives | bsc | dimension | category | pillar |
      phương diện | khía cạnh | viễn cảnh | góc độ | nhóm | nhóm chỉ tiêu | lĩnh vực | axe |
      axe stratégique | perspectiva | perspectivas | perspectiva bsc | perspektive |
      perspektiven | 维度 | 视角 | 层面 | 类别 | perspektif | perspektif bsc | categoría | categoria |
      catégorie | kategorie | kategori | aspek | theme | area of focus | pilar | group | section |
      domaine | ámbito
    `),
  ],
  [
    'orgUnit',
    listed(`
      department | dept | business unit | bu | division | site | branch | team | region | plant |
      store | location | entity | company | function | factory | country | outlet | phòng ban |
      phòng | bộ phận | chi nhánh | khối | nhà máy | cửa hàng | đơn vị | đơn vị thực hiện |
      khu vực | công ty | service | département | agence | entité | usine | departamento | área |
      sucursal | unidad de negocio | gerencia | tienda | planta | sede | setor | filial |
      unidade de negócio | diretoria | loja | fábrica | abteilung | bereich | standort | werk |
      niederlassung | filiale | 部门 | 门店 | 事业部 | 工厂 | 区域 | departemen | divisi | bagian | cabang |
      unit kerja | unit bisnis | pabrik | lokasi | customer | client | khách hàng |
      project manager site | queue | school | campus | ward | hotel | clinic | workshop |
      warehouse | công trình | công trường | phân xưởng | xưởng | đội | trường | khoa | kho |
      trung tâm | magasin | boutique | atelier | établissement | site de production | obra |
      escuela | establecimiento | escola | obra | schule | klinik | baustelle | betrieb | 分店 |
      分公司 | 车间 | 院区 | 学校 | gudang | sekolah | kantor | proyek
    `),
  ],
  [
    'owner',
    listed(`
      owner | kpi owner | responsible | responsibility | accountable | person in charge | pic |
      lead | responsible person | owned by | assigned to | process owner | champion |
      người phụ trách | phụ trách | chủ trì | người chịu trách nhiệm | trách nhiệm |
      người thực hiện | chủ kpi | bộ phận phụ trách | đơn vị phụ trách | phòng phụ trách |
      responsable | pilote | porteur | encargado | dueño | responsável | dono | verantwortlich |
      verantwortlicher | verantwortliche | zuständig | verantwortung | 负责人 | 责任人 | 责任部门 | 负责部门 |
      penanggung jawab | pj | sponsor | gestor | gestora | titular | who | leader | đầu mối |
      đơn vị chủ trì | đơn vị đầu mối | référent | chef de file | jefe responsable |
      ansprechpartner | leitung | 主责部门 | 责任单位 | pelaksana
    `),
  ],
  [
    'measureUnit',
    listed(`
      unit | units | uom | unit of measure | measure unit | unit of measurement | u/m |
      measurement unit | đvt | đơn vị tính | đơn vị đo | đv tính | đơn vị | đv | đvt kpi | unité |
      unité de mesure | unités | unidad | unidad de medida | um | u m | unidade |
      unidade de medida | un | einheit | maßeinheit | masseinheit | me | 单位 | 计量单位 | satuan |
      satuan ukur | unit ukur | u.m.
    `),
  ],
  [
    'weight',
    listed(`
      weight | weights | weighting | weightage | wt | weight % | trọng số | tỷ trọng | tỉ trọng |
      poids | pondération | coefficient | coef | peso | ponderación | pond | ponderação |
      gewicht | gewichtung | 权重 | 比重 | bobot | trọng số % | wgt | peso %
    `),
  ],
  [
    'direction',
    listed(`
      direction | polarity | better | desired trend | desired direction | good is | chiều |
      chiều hướng | xu hướng mong muốn | hướng | tính chất | chiều tốt | hướng tốt | sens |
      tendance souhaitée | polarité | sens souhaité | sentido | polaridad | tendencia deseada |
      polaridade | richtung | polarität | zielrichtung | 方向 | 极性 | 指标方向 | 指标性质 | arah |
      polaritas | polarisasi | tipe target
    `),
  ],
  [
    'baseline',
    listed(`
      baseline | base value | starting point | base year | base line | base | start value |
      giá trị gốc | cơ sở | mốc | đường cơ sở | hiện trạng | giá trị nền | kỳ gốc | nền |
      référence | valeur de référence | valeur de départ | línea base | línea de base |
      valor base | linha de base | valor inicial | basiswert | ausgangswert | basis | 基线 | 基准 |
      基期 | 基准值 | data awal | nilai awal | kondisi awal | nilai dasar
    `),
  ],
  [
    'threshold',
    listed(`
      threshold | thresholds | green | amber | yellow | red | minimum | satisfactory | good |
      excellent | lower limit | upper limit | min | max | stretch | outstanding | floor |
      maximum | tolerance | acceptable | alert | poor | stretch target | fair | ngưỡng | xanh |
      vàng | đỏ | tối thiểu | tối đa | đạt | khá | tốt | xuất sắc | kém | ngưỡng xanh |
      ngưỡng vàng | ngưỡng đỏ | mức đạt | mức tối thiểu | mức xuất sắc | seuil | vert | orange |
      rouge | satisfaisant | bon | seuil d'alerte | tolérance | umbral | verde | amarillo | rojo |
      mínimo | máximo | satisfactorio | bueno | sobresaliente | aceptable | amarelo | vermelho |
      satisfatório | bom | limite | ótimo | crítico | límite inferior | límite superior |
      limite inferior | limite superior | schwelle | schwellenwert | grün | gelb | rot |
      mindestwert | grenzwert | gut | untergrenze | obergrenze | 阈值 | 绿 | 黄 | 红 | 最低 | 良好 | 优秀 |
      下限 | 上限 | 最低值 | 挑战值 | 门槛值 | 及格 | 绿灯 | 黄灯 | 红灯 | 警戒值 | 合格 | 达标 | ambang | hijau | kuning |
      merah | baik | cukup | kurang | sangat baik | batas bawah | batas atas | ambang batas |
      minimal | maksimal | zielkorridor
    `),
  ],
  [
    'note',
    listed(`
      note | notes | comment | comments | remark | remarks | commentary | explanation | source |
      data source | formula | definition | description | method | calculation | frequency |
      calculation method | freq | how measured | explanations | footnote | ghi chú | nhận xét |
      diễn giải | giải thích | nguồn | nguồn dữ liệu | cách tính | công thức | công thức tính |
      tần suất | định nghĩa | mô tả | nguyên nhân | kỳ báo cáo | commentaire | commentaires |
      remarque | remarques | fréquence | observation | observations | formule | mode de calcul |
      définition | périodicité | source de données | comentario | comentarios | observaciones |
      nota | notas | fuente | frecuencia | fórmula | definición | comentário | comentários |
      observação | observações | fonte | frequência | definição | descrição | descripción |
      bemerkung | bemerkungen | obs | kommentar | kommentare | anmerkung | anmerkungen | quelle |
      frequenz | berechnung | beschreibung | turnus | 备注 | 说明 | 数据来源 | 频率 | 计算公式 | 评价 | 定义 |
      计算方法 | catatan | keterangan | sumber | sumber data | frekuensi | rumus | definisi | formula
    `),
  ],
  [
    'code',
    listed(`
      code | no | no. | nr | nr. | # | id | ref | kpi id | kpi no | ref no | kpi code | stt | mã |
      mã số | mã kpi | mã chỉ tiêu | tt | số tt | số | n° | réf | nº | núm | código | cód |
      lfd nr | kennung | lfd. nr. | 编号 | 序号 | 代码 | nomor | kode | s/n | account code | code kpi |
      account no | sl no | sr no | pos | pos. | kode kpi
    `),
  ],
  [
    'initiative',
    listed(`
      initiative | initiatives | action plan | actions | action | project | projects | program |
      programme | key initiatives | key actions | next steps | corrective action | sáng kiến |
      hành động | kế hoạch hành động | giải pháp | biện pháp | chương trình | plan d'action |
      plans d'action | projet | iniciativa | iniciativas | plan de acción | acciones | proyectos |
      plano de ação | ações | projetos | maßnahme | maßnahmen | massnahme | massnahmen | 行动方案 |
      措施 | 举措 | 行动计划 | inisiatif | program kerja | rencana aksi | inisiatif strategis |
      initiativen | acción | ação
    `),
  ],
]);
