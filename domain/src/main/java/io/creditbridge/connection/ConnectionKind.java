package io.creditbridge.connection;

/** Why two firms carry one risk. */
public enum ConnectionKind {
    /** One controls the other, or the same person controls both. */
    COMMON_CONTROL,
    /** Their controllers or legal representatives are of one family. */
    FAMILY,
    /** They guarantee each other's debts. */
    MUTUAL_GUARANTEE,
    /** One cannot pay if the other does not. */
    ECONOMIC_DEPENDENCE
}
