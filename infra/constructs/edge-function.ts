import { PRIVATE_PREFIXES } from './edge-policy.ts';

/**
 * Source of the CloudFront Function that turns a reader's path into a key of the bucket. It says the same as
 * `objectKeyFor`, in the small JavaScript that CloudFront runs; a test holds the two together.
 * A path that is never served becomes a key that never exists: an answer made here would miss the 404 page.
 */
export const EDGE_FUNCTION_SOURCE = `
var PRIVATE_PREFIXES = ${JSON.stringify(PRIVATE_PREFIXES)};
var ABSENT = '/_absent';

function isHidden(path) {
  try {
    var key = decodeURIComponent(path).replace(/^\\/+/, '');
    return key.indexOf('..') !== -1 || PRIVATE_PREFIXES.some(function (prefix) {
      return key.indexOf(prefix) === 0;
    });
  } catch (error) {
    return true;
  }
}

function handler(event) {
  var request = event.request;
  if (isHidden(request.uri)) {
    request.uri = ABSENT;
    return request;
  }
  var path = request.uri.replace(/^\\/+/, '/');
  var last = decodeURIComponent(path).split('/').pop();
  if (last === '') path = (path.charAt(path.length - 1) === '/' ? path : path + '/') + 'index.html';
  else if (last.indexOf('.') === -1) path += '/index.html';
  request.uri = path;
  return request;
}
`;
