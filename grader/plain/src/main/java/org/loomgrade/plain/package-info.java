/**
 * The runner on the plain JVM: real threads in real time, with seeded random delays where the
 * student's code touches what threads share. Such noise makes unlucky interleavings likelier and
 * never impossible ones (ConTest, Edelstein et al., 2002); a pass means that none was met.
 */
@NullMarked
package org.loomgrade.plain;

import org.jspecify.annotations.NullMarked;
