/**
 * The way to a platform of LTI 1.3: scores are posted to its Assignment and Grade Services, again
 * only when they have changed.
 */
@NullMarked
package org.loomgrade.exports.lti;

import org.jspecify.annotations.NullMarked;
