import { render } from 'preact';
import { App } from './App';
import { Field } from './field';
import { readLanguage } from './i18n/language';
import { textIn } from './i18n/text';
import { Blocked } from './screens/Blocked';
import { listenToInstallOffer } from './worker/install';
import { registerWorker } from './worker/register';

const root = document.getElementById('field');
if (root) void start(root);

async function start(page: HTMLElement): Promise<void> {
  const reload = () => location.reload();
  try {
    const field = await Field.open(reload);
    render(<App field={field} />, page);
    await begin(field);
  } catch {
    render(<Blocked t={textIn(readLanguage())} why="noStorage" onRetry={reload} />, page);
  }
}

async function begin(field: Field): Promise<void> {
  const change = field.state.change.bind(field.state);
  addEventListener('online', () => field.send());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) field.wake();
  });
  listenToInstallOffer((install) => change({ install }));
  void registerWorker({
    onReady: () => change({ isInstalled: true }),
    onNewer: () => change({ isOutdated: true }),
  });
  await field.join();
  field.send();
  await field.freshen();
}
