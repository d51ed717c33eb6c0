package nl.warmwelkom.match.erasure;

import nl.warmwelkom.match.introduction.application.ForgetIntroductions;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.round.application.RoundResults;
import nl.warmwelkom.platform.erasure.ErasureReports;
import nl.warmwelkom.platform.erasure.ErasureReportsConfiguration;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.http.FirstAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ErasureReportsConfiguration.class)
class ErasureConfiguration {

    @Bean
    ForgetCandidate forgetCandidate(
            ForgetIntroductions introductions,
            RoundResults results,
            FirstAnswers firstAnswers,
            ErasureReports reports) {
        return new ForgetCandidate(introductions, results, firstAnswers, reports);
    }

    @Bean
    ErasureListener erasureListener(EventReader reader, Landscape landscape, ForgetCandidate forgetCandidate) {
        return new ErasureListener(reader, landscape, forgetCandidate);
    }
}
