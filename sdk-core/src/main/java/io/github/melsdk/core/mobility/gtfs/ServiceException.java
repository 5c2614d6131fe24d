package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.OpenEnum;
import java.time.LocalDate;

/**
 * A day on which a service runs otherwise than in the week; in feeds without weeks, a day on which it runs.
 *
 * @param serviceId identifier of the service
 * @param day the day
 * @param change whether it runs
 */
public record ServiceException(String serviceId, LocalDate day, OpenEnum<ServiceChange> change) {}
