namespace Waybill.Matching.Screening.Indexing;

/// <summary>A word or a run of words of a query, with the words of the index that may be one with it and what each is worth.</summary>
internal sealed class AskedRun
{
    private readonly NameWords.Run run;
    private readonly AlikeWords alike;
    private readonly WordGains[] gains;

    /// <summary>Looks up what the words are worth, and how many names have them.</summary>
    public AskedRun(in NameWords.Run run, AlikeWords alike, WordWeight[] weights, WordPostings postings, ScoreCeiling ceiling)
    {
        (this.run, this.alike, gains) = (run, alike, new WordGains[alike.Measured.Length]);
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = WordGains.Of(ceiling, run, alike.Measured[i], weights[alike.Measured[i].Word]);
            Take(gains[i]);
            Names += postings.Count(alike.Measured[i].Word);
        }

        // What was measured before must tell in nothing, or an answer would depend on what was asked before.
        for (var i = 0; i < alike.Unmeasured.Length; i++)
        {
            var word = alike.Unmeasured[i];
            Take(WordGains.Of(ceiling, run, new(word, 0, false), weights[word]));
            Names += postings.Count(word);
        }
    }

    /// <summary>The words of the query that it covers, as bits; none for words that do not tell.</summary>
    public uint Covers => run.Covers;

    /// <summary>What the best of its words is worth, at most.</summary>
    public float Gain { get; private set; }

    /// <summary>The same of those that are words, not runs, where they stand.</summary>
    public float GainOfWord { get; private set; }

    /// <summary>How many names have its words.</summary>
    public long Names { get; }

    private void Take(in WordGains worth) => (Gain, GainOfWord) = (Math.Max(Gain, worth.Most), Math.Max(GainOfWord, worth.OfWord));

    /// <summary>Touches the names that have its words and may be the one asked for, as <see cref="WordPostings.Touch"/> does.</summary>
    public void Touch(WordPostings postings, in SingleWord which, NameTable table, SearchDesk desk)
    {
        foreach (var match in alike.Measured)
            postings.Touch(match.Word, which, table, desk);
        foreach (var word in alike.Unmeasured)
            postings.Touch(word, which, table, desk);
    }

    /// <summary>Notes which names have its words.</summary>
    public void See(WordPostings postings, SearchDesk desk)
    {
        foreach (var match in alike.Measured)
            postings.See(match.Word, desk);
        foreach (var word in alike.Unmeasured)
            postings.See(word, desk);
    }

    /// <summary>
    /// Marks the names that were touched and have its words. Only of words in such names it is measured whether they are.
    /// </summary>
    public void Mark(
        IndexedWords words,
        WordWeight[] weights,
        WordPostings postings,
        ScoreCeiling ceiling,
        in SearchTurn turn,
        NameTable table,
        SearchDesk desk
    )
    {
        for (var i = 0; i < gains.Length; i++)
            postings.Mark(alike.Measured[i].Word, gains[i], turn, desk);
        for (var i = 0; i < alike.Unmeasured.Length; i++)
        {
            var word = alike.Unmeasured[i];
            if (alike.IsKnownToBeAnother(i) || !postings.MayDo(word, turn, table, desk))
                continue;
            if (alike.Distance(i, run, words) is var distance && float.IsFinite(distance))
                postings.Mark(word, WordGains.Of(ceiling, run, new(word, distance, false), weights[word]), turn, desk);
        }
    }
}
