/**
 * What submissions come in: the downloads of learning management systems, clones of repositories,
 * plain folders. Each shape is recognized by names, and says whose each submission is.
 */
@NullMarked
package org.loomgrade.intake.shape;

import org.jspecify.annotations.NullMarked;
