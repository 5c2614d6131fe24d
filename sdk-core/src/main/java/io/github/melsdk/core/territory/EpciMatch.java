package io.github.melsdk.core.territory;

/**
 * The answer to a look-up of an intercommunal body.
 *
 * @param code its code of today, a SIREN number
 * @param alias whether the code that was looked up is a former one
 */
public record EpciMatch(String code, boolean alias) {}
