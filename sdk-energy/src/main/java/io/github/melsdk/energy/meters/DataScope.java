package io.github.melsdk.energy.meters;

/** A kind of data that a person may allow to be read. */
public enum DataScope {
    /** Energy taken from the network per day. */
    DAILY_CONSUMPTION,
    /** Energy given to the network per day. */
    DAILY_PRODUCTION,
    /** Mean power taken from the network, each half hour or finer. It shows when somebody is at home. */
    CONSUMPTION_CURVE,
    /** Mean power given to the network, each half hour or finer. */
    PRODUCTION_CURVE,
    /** The highest power of each day or month. */
    MAXIMUM_POWER,
    /** What the counters of a meter show. */
    INDEXES,
    /** Consumption as it was billed. */
    PUBLISHED_CONSUMPTION,
    /** Gas given to the network, as it was published. */
    INJECTION,
    /** The contract: tariff, subscribed power, dates. */
    CONTRACT,
    /** Who and where the customer is: name, address, e-mail, telephone. */
    IDENTITY,
    /** The meter itself and how it is connected. */
    TECHNICAL
}
