/**
 * Small programs with one fault each, which shows in some interleavings only. None has a data race,
 * which happens-before would find in nearly every schedule: the fault has to happen.
 */
@NullMarked
package org.loomgrade.bench.faulty;

import org.jspecify.annotations.NullMarked;
