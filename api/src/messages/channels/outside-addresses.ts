import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are not out in the internet: this machine, private networks, cloud metadata, multicast. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  INSIDE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  INSIDE.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address lies inside; an IPv4 address in IPv6 clothes is judged as what it is. */
export function isInside(address: string): boolean {
  return INSIDE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Thrown for a host that lies inside. */
export class InsideAddressError extends Error {
  readonly code = 'INSIDE_ADDRESS';
}

/**
 * Resolves a name as usual and refuses addresses inside. The connection is made to the very address that was judged, so
 * a name that answers differently the second time gains nothing.
 */
export const lookupOutside: LookupFunction = (hostname, options, done) => {
  lookup(hostname, options, (error, address, family) => {
    const found = Array.isArray(address) ? address.map((entry) => entry.address) : [address];
    if (error === null && found.some(isInside))
      done(new InsideAddressError(`${hostname} lies inside`), '', 0);
    else done(error, address, family);
  });
};

/** Refuses a URL whose host is an address inside; names are judged when they are resolved. */
export function requireOutside(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isInside(host)) throw new InsideAddressError(`${host} lies inside`);
}
