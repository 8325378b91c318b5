import { headingKey, listed, Phrases } from './phrases';
import type { LibraryKpi } from '../../library/library-kpi';

export type StandardPerspective = LibraryKpi['perspective'];

/** What names of perspectives, sections and sheets have in them. */
const PERSPECTIVES = new Phrases<StandardPerspective>([
  [
    'Financial',
    listed(`
      financial | finance | finances | shareholder | shareholders | tài chính | financier |
      financière | financières | finanzen | finanziell | finanzperspektive | financiera |
      financiero | finanzas | financeira | financeiro | finanças | 财务 | 财务维度 | 财务层面 | keuangan |
      finansial | accionistas | acionistas | cổ đông | financial perspective | money |
      wirtschaftlichkeit | kinh tế | hiệu quả tài chính | économie | économique | económica |
      econômica | ekonomi | budget | 经营效益
    `),
  ],
  [
    'Customer',
    listed(`
      customer | customers | client | clients | market | patient | patients | student | students |
      citizen | citizens | stakeholder | stakeholders | khách hàng | kunde | kunden | cliente |
      clientes | usuario | usuarios | usager | usagers | pacientes | estudiantes | mercado | 客户 |
      顾客 | 客户维度 | 客户层面 | pelanggan | nasabah | kundenperspektive | guest | guests | passenger |
      citizenship | cidadão | cidadãos | ciudadano | ciudadanos | citoyen | citoyens | patienten |
      bürger | gäste | besucher | schüler | studierende | pupil | pupils | learners |
      service users | residents | người bệnh | bệnh nhân | người dân | học sinh | sinh viên |
      du khách | khách | élèves | étudiants | alunos | alumnos | hóspedes | huéspedes | pasien |
      siswa | mahasiswa | tamu | 患者 | 病人 | 学生 | 居民 | 会员
    `),
  ],
  [
    'Internal processes',
    listed(`
      internal process | internal processes | process | processes | internal business process |
      operation | operations | operational | business process | internal | quy trình |
      quy trình nội bộ | vận hành | nội bộ | processus | processus internes | prozess | prozesse |
      interne prozesse | procesos | procesos internos | processos | processos internos | 内部流程 |
      流程 | 内部运营 | 运营 | proses | proses internal | proses bisnis internal | bisnis internal |
      production | quality | teaching | delivery | abläufe | verfahren | chuyên môn | nghiệp vụ |
      sản xuất | hoạt động nội bộ | exploitation | operaciones | operações | produktion | 业务流程 |
      operasional
    `),
  ],
  [
    'Learning & growth',
    listed(`
      learning | growth | learning and growth | learning & growth | people | innovation |
      employee | employees | workforce | human resources | talent | organisational capacity |
      capacity | học hỏi | học hỏi và phát triển | đào tạo | phát triển | nhân sự | con người |
      apprentissage | apprentissage organisationnel | développement | mitarbeiter | lernen |
      lernen und entwicklung | entwicklung | potenzial | aprendizaje | crecimiento |
      aprendizaje y crecimiento | aprendizado | crescimento | aprendizagem | pessoas | personas |
      personal | personnel | 学习 | 学习与成长 | 成长 | 员工 | pembelajaran | pertumbuhan |
      pembelajaran dan pertumbuhan | sdm | karyawan | equipe | équipe | staff | mitarbeitende |
      mitarbeitenden | nhân viên | người lao động | cán bộ | nguồn nhân lực | salariés |
      collaborateurs | ressources humaines | colaboradores | talento humano | recursos humanos |
      funcionários | servidores | pegawai | sumber daya manusia | 人才 | 学习成长 | 人力资源
    `),
  ],
]);

/** The standard perspective that a text names, in any of the languages, and whether it says little else. */
export function perspectiveNamed(
  text: string,
): { readonly perspective: StandardPerspective; readonly isSure: boolean } | undefined {
  if (text.length > 60) return undefined;
  const key = headingKey(text.replace(/^\s*(?:[A-Z]|[IVX]+|\d+)[.)]\s*/u, ''));
  const found = PERSPECTIVES.in(key);
  const first = found[0];
  if (first === undefined || found.some(({ meaning }) => meaning !== first.meaning))
    return undefined;
  const words = key.split(' ').length;
  return { perspective: first.meaning, isSure: first.isWhole || words <= 4 };
}
