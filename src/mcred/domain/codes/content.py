"""Codes for what a text says, or does not say."""

from __future__ import annotations

from mcred.domain.codes.code import Code

CONTENT = (
    Code(
        code="missing-element",
        title="A statement from the list is not in your text",
        meaning="The issuer gives a list, such as coaching skills. Your text must show some of them. mcred found too "
        "few.",
        why="The people who score it look for these statements by name.",
        fix="Name the statement in words close to the list and say what you did. If you said it in your own way, copy "
        "your sentence into portfolio.yaml, under elements.",
        example="The list says “Listen skillfully”. Write: “I listened skillfully while she told me about her class.”",
    ),
    Code(
        code="unconfirmed-element",
        title="A statement may be there, but mcred is not sure",
        meaning="A sentence sounds like a statement from the list, in other words. mcred does not pass a guess.",
        why="A person who scores many texts may miss it too.",
        fix="If the sentence does mean it, run mcred confirm and say yes. Or use words closer to the list.",
        example="“I gave her my full attention” may mean “Listen skillfully”. Say yes, or name the skill.",
    ),
    Code(
        code="misquoted-element",
        title="A quoted sentence is not in your text",
        meaning="portfolio.yaml or confirmed.yaml says that a sentence is in your text. mcred did not find it there.",
        why="The quote is your proof. It must match the text you hand in.",
        fix="Copy the sentence from your text again, word for word. This often goes wrong after a late change.",
        in_word="Mark the sentence, press Ctrl+C, and paste it into portfolio.yaml between quote marks.",
        in_google_docs="Mark the sentence, press Ctrl+C, and paste it into portfolio.yaml between quote marks.",
        example="You changed “I asked her” to “I asked the teacher”. Change the quote as well.",
    ),
    Code(
        code="pasted-element-list",
        title="The whole list was pasted in",
        meaning="Your text holds the issuer's list itself, nearly word for word. A copy of the list shows nothing "
        "about you.",
        why="It looks as if every statement is there, but none is shown.",
        fix="Take the list out. Choose the statements that fit and say for each one what you did.",
        example="In place of all six skills, write two sentences on the two you used.",
    ),
    Code(
        code="unanswered-prompt",
        title="A question may have no answer",
        meaning="The issuer asks a question, or part of one. mcred found no answer to it.",
        why="One open question is enough for a portfolio to come back.",
        fix="Answer the question. Put its number, or a few of its words, in front of your answer so it is easy to "
        "find.",
        in_word="Make the question a heading: Home > Styles > Heading 2.",
        in_google_docs="Make the question a heading: Format > Paragraph styles > Heading 2.",
        example="The question asks what you would change. Write: “Next time I would change ...”",
    ),
    Code(
        code="missing-detail",
        title="A detail is missing",
        meaning="The text must give some plain facts, such as the date or how many took part. One is not there.",
        why="The people who score it need these facts to know what they look at.",
        fix="Add the fact in one short sentence.",
        example="Write: “On 12 March, nine teachers met to plan the unit.”",
    ),
    Code(
        code="prompt-as-answer",
        title="The text is only the question",
        meaning="Where your answer should be, mcred found the issuer's own question and little else.",
        why="A pasted question counts as no answer. Its words do not count either.",
        fix="Write your answer below the question. You may keep the question there.",
        example="The page holds “Describe the activity.” and nothing more. Describe it.",
    ),
    Code(
        code="placeholder-text",
        title="Text from the template is still there",
        meaning="The text holds words that were meant to be replaced, such as [your answer here] or TODO.",
        why="It shows that the page is not done, and it is sent back.",
        fix="Replace the words with your own, or delete them.",
        in_word="Press Ctrl+F, search for the words in the message and type over them.",
        in_google_docs="Press Ctrl+F, search for the words in the message and type over them.",
        example="[Describe the setting] becomes “We met in the library.”",
    ),
    Code(
        code="evaluative-language",
        title="The text rates a colleague",
        meaning="The issuer asks you to say what you saw, with no rating. Some words sound like praise or blame.",
        why="A coach says what was seen and heard. A rating can hurt trust.",
        fix="Say what the person did or said, and leave out how good it was.",
        example="In place of “a great lesson” write “six groups shared their work”.",
    ),
    Code(
        code="too-few-respondents",
        title="Too few people gave feedback",
        meaning="The issuer asks for words from a number of people. mcred counted fewer.",
        why="One voice alone says little about your work.",
        fix="Ask one more person. Give each person a row, a heading or a file, with a label such as Teacher A.",
        example="Two people are asked for and only Teacher A is there. Add Teacher B.",
    ),
)
