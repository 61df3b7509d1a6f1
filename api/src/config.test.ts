import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      isDemo: true,
      secret: null,
      logLevel: 'warn',
    });
  });

  it('takes what the environment says, and an empty value as not given', () => {
    const config = readConfig({
      PORT: '4100',
      ASKESOS_DEMO: '0',
      DATABASE_URL: '',
      HOST: '0.0.0.0',
    });
    expect(config).toMatchObject({ port: 4100, host: '0.0.0.0', isDemo: false, databaseUrl: null });
  });

  it('names every fault at once', () => {
    const env = {
      PORT: 'high',
      DATABASE_URL: 'mysql://x',
      ASKESOS_DEMO: 'yes',
      ASKESOS_SECRET: 'short',
      ASKESOS_DEMOS: '1',
    };
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(
      /ASKESOS_DEMOS[^]*PORT[^]*DATABASE_URL[^]*ASKESOS_DEMO:[^]*ASKESOS_SECRET/,
    );
  });
});
