import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronDist } from '../../scripts/dist/electron-dist.ts';
import { explainFailure } from '../../scripts/dist/explain-failure.ts';

const everywhere = () => true;
const nowhere = () => false;

describe('where packaging takes Electron from', () => {
  it('is the folder that is named, before that of the environment, before what npm has fetched', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/from-env' };
    expect(electronDist(['--dir', '--electron-dist=/opt/named'], env, everywhere).folder).toBe(
      resolve('/opt/named'),
    );
    expect(electronDist(['--dir'], env, everywhere).folder).toBe(resolve('/opt/from-env'));
    expect(electronDist(['--dir'], {}, everywhere).folder).toMatch(/node_modules.electron.dist$/);
  });
  it('is left to the packager where there is none, and said where a named folder holds none', () => {
    expect(electronDist([], {}, nowhere)).toEqual({ folder: null, wrong: null });
    expect(electronDist(['--electron-dist=/opt/x'], {}, nowhere)).toMatchObject({
      folder: null,
      wrong: expect.stringContaining('/opt/x'),
    });
  });
});

describe('a packaging that failed', () => {
  it('says where the network stopped it', () => {
    const said = explainFailure(
      '  • downloading url=https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-linux-x64.zip\n  ⨯ getaddrinfo ENOTFOUND github.com',
    );
    expect(said).toContain('Electron could not be fetched from https://github.com/electron/electron/');
    expect(explainFailure('downloading nsis-3.0.4.1\nconnect ECONNREFUSED 140.82.121.4:443')).toContain(
      'Windows installers',
    );
  });
  it('says nothing of the network where it was something else', () => {
    expect(explainFailure('⨯ icon.png must be at least 512x512')).toBeNull();
  });
});
