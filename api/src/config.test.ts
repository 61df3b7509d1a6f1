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

  it('sends nothing anywhere and runs jobs unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({
      hasJobs: true,
      channels: { email: null, webhook: null },
    });
    expect(readConfig({ ASKESOS_JOBS: '0' }).hasJobs).toBe(false);
  });

  it('takes a mail server and a gateway, each with what it needs', () => {
    const env = {
      ASKESOS_SMTP_URL: 'smtps://user:word@mail.example:465',
      ASKESOS_SMTP_FROM: 'Askesos <askesos@yakmi.example>',
      ASKESOS_WEBHOOK_URL: 'https://gateway.example/send',
      ASKESOS_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    };
    expect(readConfig(env).channels).toEqual({
      email: { smtpUrl: env.ASKESOS_SMTP_URL, from: env.ASKESOS_SMTP_FROM },
      webhook: {
        url: env.ASKESOS_WEBHOOK_URL,
        secret: env.ASKESOS_WEBHOOK_SECRET,
        isLocalAllowed: false,
      },
    });
  });

  it('refuses half a mail server, a gateway without a secret, and telephone numbers in the clear', () => {
    expect(() => readConfig({ ASKESOS_SMTP_URL: 'smtp://mail.example' })).toThrow(
      'ASKESOS_SMTP_FROM: needed with ASKESOS_SMTP_URL',
    );
    const webhook = { ASKESOS_WEBHOOK_URL: 'http://gateway.example/send' };
    expect(() => readConfig(webhook)).toThrow(
      /ASKESOS_WEBHOOK_SECRET: needed[^]*ASKESOS_WEBHOOK_URL: takes https/,
    );
    expect(() => readConfig({ ASKESOS_WEBHOOK_SECRET: 'short' })).toThrow(/takes whsec_/);
  });

  it('keeps files in a folder, or in a bucket that is told in full', () => {
    expect(readConfig({}).files.bucket).toBeNull();
    const bucket = {
      ASKESOS_S3_ENDPOINT: 'https://s3.example.org',
      ASKESOS_S3_BUCKET: 'askesos',
      ASKESOS_S3_KEY_ID: 'polonia',
      ASKESOS_S3_SECRET: 'secret',
    };
    expect(readConfig(bucket).files.bucket).toEqual({
      endpoint: 'https://s3.example.org',
      bucket: 'askesos',
      region: 'us-east-1',
      accessKeyId: 'polonia',
      secretAccessKey: 'secret',
    });
    expect(() => readConfig({ ...bucket, ASKESOS_S3_SECRET: '' })).toThrow(
      'ASKESOS_S3_SECRET: needed with the other settings of ASKESOS_S3',
    );
  });
});
