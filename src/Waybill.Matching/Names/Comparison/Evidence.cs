namespace Waybill.Matching.Names.Comparison;

/// <summary>What an alignment of two names shows for and against their being one.</summary>
internal sealed class Evidence
{
    /// <summary>Of this weight of words in common a third of the agreement is still lacking.</summary>
    internal const double EnoughWeight = 0.75;

    /// <summary>How much less words agree by how far apart they are.</summary>
    internal const double OfDistance = 2.5;

    /// <summary>What is added to a word's weight where its spelling counts.</summary>
    internal const double OfWord = 0.4;

    /// <summary>What the lightest word contradicts in.</summary>
    internal const double LeastContradiction = 0.8;

    /// <summary>How much less the same word in another spelling would contradict.</summary>
    internal const double OfNearness = 0.03;

    private const double MissingGeneric = 0.8;

    private readonly Name left;
    private readonly Name right;
    private readonly List<PartLink> links;
    private readonly FeatureWeights weights;
    private readonly bool tellWords;
    private readonly List<Reason> reasons = [];

    public Evidence(Name left, Name right, List<PartLink> links, bool tellWords)
    {
        (this.left, this.right, this.links, this.tellWords) = (left, right, links, tellWords);
        weights = FeatureWeights.Of(left.Kind == right.Kind ? left.Kind : NameKind.Body);
    }

    /// <summary>The reasons, in no order that counts.</summary>
    public List<Reason> Reasons()
    {
        Add("start", 1, "");
        Agreement();
        Links();
        Rest();
        OneWord();
        Fathers();
        GivenNames();
        LegalForms();
        return reasons;
    }

    private void Agreement()
    {
        var sum = links.Sum(link => link.Weight * Math.Max(0, 1 - (OfDistance * link.Distance)));
        Add("agreement", 1 - Math.Exp(-sum / EnoughWeight), tellWords ? string.Join(", ", links.Select(LeftWords)) : "");
    }

    private void Links()
    {
        foreach (var link in links)
        {
            var words = !tellWords ? "" : LeftWords(link) is var l && RightWords(link) is var r && l == r ? l : $"{l} ~ {r}";
            if (link.Distance > 0 && link.Kind != LinkKind.Nickname)
                Add("spelling", link.Distance * Math.Min(1, link.Weight + OfWord), words);
            switch (link.Kind)
            {
                case LinkKind.Initial:
                    Add("initial", 1, words);
                    break;
                case LinkKind.Nickname:
                    Add("nickname", 1, words);
                    break;
                case LinkKind.Joined:
                    Add("joined", 1, words);
                    break;
                case LinkKind.Script:
                    Add("script", 1, words);
                    break;
                case LinkKind.Acronym:
                    Add("acronym", 1, words);
                    break;
                case LinkKind.Cut:
                    Add("cut", 1, words);
                    break;
            }
        }
    }

    // What no link took.
    private void Rest()
    {
        var (ofLeft, ofRight) = (Untaken(left, link => (link.Left, link.LeftCount)), Untaken(right, link => (link.Right, link.RightCount)));
        Numbers(ofLeft, ofRight);
        var (words, others) = (Telling(ofLeft), Telling(ofRight));
        var pairs = Math.Min(words.Count, others.Count);
        for (var i = 0; i < pairs; i++)
            Add("contradiction", Contradiction(words[i], others[i]), $"{words[i].Text} | {others[i].Text}");
        var rest = words.Skip(pairs).Concat(others.Skip(pairs)).ToList();
        var initials = ofLeft.Concat(ofRight).Where(p => p.Class == PartClass.Initial).ToList();
        var (leftInitial, rightInitial) = (ofLeft.Any(IsInitial), ofRight.Any(IsInitial));
        // A letter that fits no word, where the other side has a word or a letter that it should fit.
        if ((leftInitial && (others.Count > pairs || rightInitial)) || (rightInitial && (words.Count > pairs || leftInitial)))
        {
            Add("other-initial", 1, string.Join(" | ", initials.Concat(rest.Take(1)).Select(p => p.Text)));
            rest = [.. rest.Skip(1)];
        }

        if (rest.Count > 0)
            Add("missing", rest.Sum(Missing), string.Join(", ", rest.Select(p => p.Text)));
    }

    private static bool IsInitial(NamePart part) => part.Class == PartClass.Initial;

    // Of two contradictions the one between nearer words speaks a trace less against: ranking needs an order where nothing matches.
    private static double Contradiction(NamePart one, NamePart other)
    {
        var amount = LeastContradiction + ((1 - LeastContradiction) * Math.Min(1, Math.Min(one.Weight, other.Weight)));
        return amount * (1 - (OfNearness * PartDistance.Nearness(one, other)));
    }

    // A common word is what often tells two bodies of one name apart: "X Systems" and "X".
    private static double Missing(NamePart part) => part.Class == PartClass.Generic ? MissingGeneric : part.Weight;

    private void Numbers(List<NamePart> ofLeft, List<NamePart> ofRight)
    {
        var numbers = ofLeft.FindAll(p => p.Class == PartClass.Number);
        var others = ofRight.FindAll(p => p.Class == PartClass.Number);
        if (numbers.Count > 0 && others.Count > 0)
            Add("number", 1, $"{numbers[0].Text} | {others[0].Text}");
        else if (numbers.Count + others.Count > 0)
            Add("number-missing", 1, numbers.Concat(others).First().Text);
    }

    // One word in common of two or more tells little of a person: "Troy" is not Troy Downing.
    private void OneWord()
    {
        if (Told(left) < 2 && Told(right) < 2)
            return;
        var inCommon = 0;
        foreach (var link in links)
        {
            for (var i = 0; i < link.LeftCount; i++)
                inCommon += left.PartArray[link.Left + i].Tells ? 1 : 0;
            for (var j = 1; j < link.RightCount; j++)
                inCommon += right.PartArray[link.Right + j].Tells ? 1 : 0;
        }

        if (inCommon == 1 && !links.Exists(link => link.Kind is LinkKind.Initial or LinkKind.Acronym))
            Add("one-word", 1, "");
    }

    private static int Told(Name name) => name.PartArray.Count(p => p.Tells);

    // "A bin B" and "B bin A"
    private void Fathers()
    {
        foreach (var link in links)
        {
            var (l, r) = (left.Parts[link.Left], right.Parts[link.Right]);
            if (l.IsFather == r.IsFather || !l.Tells || !r.Tells)
                continue;
            var son = l.IsFather ? IsSon(right, link.Right) : IsSon(left, link.Left);
            if (son)
            {
                Add("father", 1, $"{l.Text} | {r.Text}");
                return;
            }
        }
    }

    private static bool IsSon(Name name, int part) => part + 1 < name.Parts.Count && name.Parts[part + 1].IsBeforeFather;

    // "Hans Friedrich" and "Friedrich Hans": with two given names one is the surname, and the order tells which.
    private void GivenNames()
    {
        if (left.Kind != NameKind.Person || links.Count != 2 || left.Parts.Count != 2 || right.Parts.Count != 2 || left.Text.Contains(',') || right.Text.Contains(','))
            return;
        if (links[0].Right > links[1].Right && left.Parts.All(p => Nicknames.Embedded.Knows(p.Folded)) && right.Parts.All(p => Nicknames.Embedded.Knows(p.Folded)))
            Add("given-order", 1, $"{left.Text} | {right.Text}");
    }

    private void LegalForms()
    {
        var (form, other) = (Form(left), Form(right));
        if (form is not null && other is not null && form.Folded != other.Folded)
            Add("form", 1, $"{form.Text} | {other.Text}");
    }

    private static NamePart? Form(Name name) => name.Parts.LastOrDefault(p => p.Class == PartClass.LegalForm);

    private List<NamePart> Untaken(Name name, Func<PartLink, (int First, int Count)> run)
    {
        var taken = new bool[name.Parts.Count];
        foreach (var link in links)
        {
            var (first, count) = run(link);
            Array.Fill(taken, true, first, count);
        }

        return [.. name.Parts.Where((_, i) => !taken[i])];
    }

    // The words that tell most come first, so that those that say least are left over as missing.
    private static List<NamePart> Telling(List<NamePart> parts) => [.. parts.Where(p => p.Tells).OrderByDescending(p => p.Weight)];

    private string LeftWords(PartLink link) => string.Join(' ', left.Parts.Skip(link.Left).Take(link.LeftCount).Select(p => p.Text));

    private string RightWords(PartLink link) => string.Join(' ', right.Parts.Skip(link.Right).Take(link.RightCount).Select(p => p.Text));

    private void Add(string feature, double amount, string words)
    {
        if (amount > 0 && weights[feature] != 0)
            reasons.Add(new(feature, amount, weights[feature], words));
    }
}
