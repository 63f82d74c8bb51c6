using Waybill.Train.Conllu;

namespace Waybill.Tests.Train;

public sealed class ConlluTests
{
    private const string Treebank = """
        # newdoc id = one
        # newpar
        # sent_id = one-1
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VBP	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	sell	sell	VERB	VB	_	0	root	_	_
        4	ill	ill	ADV	RB	_	6	advmod	_	SpaceAfter=No
        5	-	-	PUNCT	HYPH	_	6	punct	_	SpaceAfter=No
        6	made	make	VERB	VBN	_	7	amod	_	_
        7	guns	gun	NOUN	NNS	_	3	obj	_	SpaceAfter=No
        7.1	_	_	_	_	_	_	_	_	_
        8	.	.	PUNCT	.	_	3	punct	_	_

        # sent_id = one-2
        1	No	no	INTJ	UH	_	0	root	_	_

        # newdoc id = two
        # sent_id = two-1
        1	152mm	152mm	NOUN	NN	_	0	root	_	_

        """;

    [Fact]
    public void Documents_sentences_and_words_are_read()
    {
        var documents = Read(Treebank);
        Assert.Equal(["one", "two"], documents.Select(d => d.Id));
        Assert.Equal(["one-1", "one-2"], documents[0].Sentences.Select(s => s.Id));
        Assert.Equal([true, false], documents[0].Sentences.Select(s => s.OpensParagraph));
        var first = documents[0].Sentences[0];
        Assert.Equal("Don't sell ill-made guns.", first.Text);
        Assert.Equal([2, 2, -1, 5, 5, 6, 2, 2], first.Words.Select(w => w.Head));
        Assert.All(first.Words, w => Assert.Equal(w.Form, first.Text[w.Start..w.End]));
    }

    [Fact]
    public void Raw_text_keeps_paragraphs_apart()
    {
        var (text, starts) = Read(Treebank)[0].Raw();
        Assert.Equal("Don't sell ill-made guns. No", text);
        Assert.Equal([0, 26], starts);
    }

    [Fact]
    public void A_token_of_several_words_is_the_one_that_heads_the_rest()
    {
        var own = OwnTokens.Of(Read(Treebank)[0].Sentences[0]);
        Assert.NotNull(own);
        Assert.Equal("Do n't sell ill-made guns .", string.Join(' ', own.Words.Select(w => w.Form)));
        Assert.Equal([2, 2, -1, 4, 2, 2], own.Words.Select(w => w.Head));
        Assert.Equal("amod", own.Words[3].Relation);
    }

    [Fact]
    public void A_word_of_several_tokens_lives_on_in_the_last()
    {
        var own = OwnTokens.Of(Read(Treebank)[1].Sentences[0]);
        Assert.NotNull(own);
        Assert.Equal("152 mm", string.Join(' ', own.Words.Select(w => w.Form)));
        Assert.Equal([1, -1], own.Words.Select(w => w.Head));
        Assert.Equal(["nummod", "root"], own.Words.Select(w => w.Relation));
    }

    [Theory]
    [InlineData("1\tNo\tno", "t:1: a word has ten columns, not 3")]
    [InlineData("1\tNo\tno\tINT\tUH\t_\t0\troot\t_\t_", "t:2: 'INT' is no part of speech")]
    [InlineData("1\tNo\tno\tINTJ\tUH\t_\tx\troot\t_\t_", "t:2: 'x' is no number of a word")]
    public void A_line_that_is_no_conllu_is_named(string line, string fault) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => Read(line)).Message);

    private static List<ConlluDocument> Read(string text) => ConlluReader.Read(text.Split('\n'), "t");
}
