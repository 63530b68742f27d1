/** Tests of what the engine knows of the JDK. */
@NullMarked
package org.loomgrade.scheduler.engine;

import org.jspecify.annotations.NullMarked;
