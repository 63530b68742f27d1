/**
 * The pipeline: sources are read, compiled, handed to a worker JVM for each submission, and what
 * comes back is scored by the rubrics and stored. Knows no exercise and no way to run a check.
 */
@NullMarked
package org.loomgrade.grading;

import org.jspecify.annotations.NullMarked;
