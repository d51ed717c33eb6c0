package nl.warmwelkom.employer.questionnaire;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.catalogue.Boundary;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.application.AnswerQuestions;
import nl.warmwelkom.employer.questionnaire.application.Hearing;
import nl.warmwelkom.employer.questionnaire.application.ReadAnswer;
import nl.warmwelkom.employer.questionnaire.application.ResponseBooks;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.employer.questionnaire.persistence.OutboxResponseBooks;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.recognition.Recogniser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

    @Bean
    Questionnaire questionnaire() {
        return Catalogue.standard().questionnaire();
    }

    @Bean
    Boundary boundary() {
        return Catalogue.standard().boundary();
    }

    @Bean
    MongoOutbox<ResponseBook> responseStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "responses", ResponseBook.class, letters, relay);
    }

    @Bean
    ResponseBooks responseBooks(MongoOutbox<ResponseBook> store) {
        return new OutboxResponseBooks(store);
    }

    @Bean
    Hearing hearing() {
        return new Hearing(Recogniser.standard());
    }

    @Bean
    AnswerQuestions answerQuestions(ResponseBooks books, Employers employers) {
        return new AnswerQuestions(books, employers);
    }

    @Bean
    ReadAnswer readAnswer(ResponseBooks books) {
        return new ReadAnswer(books);
    }
}
