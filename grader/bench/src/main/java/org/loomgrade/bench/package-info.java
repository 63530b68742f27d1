/**
 * What {@code scripts/bench scheduler} runs: one main for each part, which prints a table. What is
 * timed runs in a JVM of its own.
 */
@NullMarked
package org.loomgrade.bench;

import org.jspecify.annotations.NullMarked;
