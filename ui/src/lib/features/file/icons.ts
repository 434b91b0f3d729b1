// The icons of the screens in the left bar; each stands beside its word.
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import ListChecks from '@lucide/svelte/icons/list-checks';
import FileSignature from '@lucide/svelte/icons/file-pen-line';
import Bell from '@lucide/svelte/icons/bell';
import MapIcon from '@lucide/svelte/icons/map';
import ChartBar from '@lucide/svelte/icons/chart-bar-big';
import Award from '@lucide/svelte/icons/award';
import Landmark from '@lucide/svelte/icons/landmark';
import ChartLine from '@lucide/svelte/icons/chart-line';
import Coins from '@lucide/svelte/icons/coins';
import Handshake from '@lucide/svelte/icons/handshake';
import FileOutput from '@lucide/svelte/icons/file-output';
import History from '@lucide/svelte/icons/history';
import type { SCREENS } from '../search/commands.svelte';

export const ICONS: Record<(typeof SCREENS)[number], typeof Bell> = {
  overview: CalendarCheck,
  alerts: Bell,
  actions: ListChecks,
  contracts: FileSignature,
  budget: Coins,
  partners: Handshake,
  indicators: ChartLine,
  territory: MapIcon,
  diagnosis: ChartBar,
  scores: Award,
  governance: Landmark,
  reports: FileOutput,
  history: History,
};
