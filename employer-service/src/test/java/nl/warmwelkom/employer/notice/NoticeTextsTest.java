package nl.warmwelkom.employer.notice;

import nl.warmwelkom.testing.mail.MailTextsContract;

class NoticeTextsTest extends MailTextsContract {}
