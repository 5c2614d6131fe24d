/**
 * Classes that break a rule each, so that each rule is seen to fail.
 * RulesCanFailTest imports them.
 * They may use anything.
 */
@NullMarked
package io.github.melsdk.energy.broken;

import org.jspecify.annotations.NullMarked;
