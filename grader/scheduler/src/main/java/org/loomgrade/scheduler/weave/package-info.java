/**
 * Rewrites code under test, when it is loaded, so that it calls the engine's hooks. Uses the JDK's
 * {@code java.lang.classfile}.
 */
@NullMarked
package org.loomgrade.scheduler.weave;

import org.jspecify.annotations.NullMarked;
