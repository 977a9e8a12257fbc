import Change from './Change.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import CodeBlock from './CodeBlock.astro';
import CpuPerRequest from './CpuPerRequest.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';
import FeatureTable from './FeatureTable.astro';
import GapShare from './GapShare.astro';
import Concurrency from './Concurrency.astro';
import ImpliedLatency from './ImpliedLatency.astro';
import ImpliedRate from './ImpliedRate.astro';
import InFlight from './InFlight.astro';
import Note from './Note.astro';
import Num from './Num.astro';
import Prediction from './Prediction.astro';
import Ratio from './Ratio.astro';
import RunTable from './RunTable.astro';
import Sample from './Sample.astro';
import ScrollTable from '../ScrollTable.astro';
import See from './See.astro';
import Setup from './Setup.astro';
import Waiting from './Waiting.astro';

/** What a chapter can use without importing it, and what takes the place of plain elements. */
export const guideComponents = {
  Change,
  Chart,
  Cite,
  Claim,
  CpuPerRequest,
  Diagram,
  Example,
  FeatureTable,
  GapShare,
  Concurrency,
  ImpliedLatency,
  ImpliedRate,
  InFlight,
  Note,
  Num,
  Prediction,
  Ratio,
  RunTable,
  Sample,
  ScrollTable,
  See,
  Setup,
  Waiting,
  pre: CodeBlock,
};
