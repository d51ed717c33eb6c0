package nl.warmwelkom.gateway.freshness;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The memory of recent writes. */
@Configuration(proxyBeanMethods = false)
class FreshnessConfiguration {

    @Bean
    RecentWrites recentWrites() {
        return new RecentWrites(Ticker.systemTicker());
    }
}
