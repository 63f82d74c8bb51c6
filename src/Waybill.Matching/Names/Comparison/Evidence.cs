using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// What an alignment of two names shows for and against their being one: a sum of points, and, where asked for, their reasons.
/// </summary>
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

    /// <summary>What a common word that one side alone has is missing in.</summary>
    internal const double MissingGeneric = 0.8;

    private const double OfStroke = 2 / 3.0;

    private readonly Name left;
    private readonly Name right;
    private readonly Alignment alignment;
    private readonly List<PartLink> links;
    private readonly Weighing weighing;
    private readonly FeatureWeights weights;
    private readonly List<Reason>? reasons;

    private Evidence(Name left, Name right, Weighing weighing, List<Reason>? reasons)
    {
        (this.left, this.right, this.weighing, this.reasons) = (left, right, weighing, reasons);
        alignment = new(left, right, weighing);
        links = alignment.Links;
        weights = FeatureWeights.Of(left.Kind == right.Kind ? left.Kind : NameKind.Body);
    }

    private double Sum { get; set; }

    private bool AreOfSyllables => left.Kind == NameKind.Person && right.Kind == NameKind.Person && alignment.Meeting.IsOfOneLanguage;

    /// <summary>The points of two names; the reasons are added, in no order that counts, to a list where there is one.</summary>
    public static double Points(Name left, Name right, Weighing weighing, List<Reason>? reasons)
    {
        var evidence = new Evidence(left, right, weighing, reasons);
        evidence.Weigh();
        return evidence.Sum;
    }

    private void Weigh()
    {
        Add(Feature.Start, 1);
        Agreement();
        foreach (var link in links)
            Link(link);
        NotTaken();
        if (weights[Feature.OneWord] != 0 && LoneWord.Is(left, right, alignment))
            Add(Feature.OneWord, 1);
        Others();
        LegalForms();
    }

    private void Agreement()
    {
        var sum = 0.0;
        foreach (var link in links)
            sum += link.Weight * Math.Max(0, 1 - (OfDistance * link.Distance));
        Add(
            Feature.Agreement,
            1 - Math.Exp(-sum / EnoughWeight),
            reasons is null ? "" : string.Join(", ", links.Select(link => Words(left, link.Left, link.LeftCount)))
        );
    }

    private void Link(in PartLink link)
    {
        var words = reasons is null ? "" : Words(link);
        if (link.Distance > 0 && link.Kind != LinkKind.Nickname)
            Add(Feature.Spelling, link.Distance * Math.Min(1, link.Weight + OfWord), words);
        if (link.Kind == LinkKind.Spelling)
            Add(Feature.Slips, Slips.Of(left.PartArray[link.Left], right.PartArray[link.Right], link.Distance), words);
        switch (link.Kind)
        {
            case LinkKind.Initial:
                Add(Feature.Initial, 1, words);
                break;
            case LinkKind.Nickname:
                Add(Feature.Nickname, 1, words);
                break;
            case LinkKind.Joined:
                Add(Feature.Joined, 1, words);
                break;
            case LinkKind.Script:
                Add(Feature.Script, 1, words);
                break;
            case LinkKind.Romanised:
                Add(Feature.Romanised, 1, words);
                break;
            case LinkKind.Acronym:
                Add(Feature.Acronym, 1, words);
                break;
            case LinkKind.Cut:
                Add(Feature.Cut, 1, words);
                break;
        }
    }

    private void NotTaken()
    {
        var words = new Rest(left.PartArray, alignment.LeftTaken, stackalloc int[left.PartArray.Length]);
        var others = new Rest(right.PartArray, alignment.RightTaken, stackalloc int[right.PartArray.Length]);
        if (words.Number is { } number && others.Number is { } otherNumber)
            Add(
                Feature.Number,
                left.Kind == NameKind.Body && RomanNumeral.AreStrokeApart(number.Text, otherNumber.Text) ? OfStroke : 1,
                Beside(number, otherNumber)
            );
        else if ((words.Number ?? others.Number) is { } alone)
            Add(Feature.NumberMissing, 1, alone.Text);
        var pairs = Math.Min(words.Count, others.Count);
        for (var i = 0; i < pairs; i++)
        {
            // "Wagner Group" and "PMC Wagner", "Bureau 39" and "Office 39"
            if (words[i].IsNear(others[i]))
                Add(Feature.Missing, MissingGeneric, Beside(words[i], others[i]));
            else
                Add(Feature.Contradiction, Contradiction(words[i], others[i]), Beside(words[i], others[i]));
        }

        var longer = words.Count > pairs ? words : others;
        var from = pairs;
        // A letter that fits no word, where the other side has a word or a letter that it should fit.
        if (
            (words.Initial is not null && (others.Count > pairs || others.Initial is not null))
            || (others.Initial is not null && words.Count > pairs)
        )
        {
            var initial = words.Initial ?? others.Initial!;
            Add(Feature.OtherInitial, 1, from < longer.Count ? Beside(initial, longer[from]) : Beside(initial, others.Initial ?? initial));
            from++;
        }

        Missing(words.Count > pairs ? left : right, longer, from);
    }

    private void Missing(Name longer, in Rest rest, int from)
    {
        if (from >= rest.Count)
            return;
        // Of Korean and Chinese names nothing is left out: a syllable more is another name.
        if (AreOfSyllables)
        {
            for (var i = from; i < rest.Count; i++)
            {
                // A letter may be no name: "U Tay Za" is Burmese, and Mr Tay Za.
                if (rest[i].Folded.Length == 1 && rest[i].Script == Script.Latin)
                    Add(Feature.Missing, rest[i].Weight, rest[i].Text);
                else
                    Add(Feature.Contradiction, LeastContradiction, rest[i].Text);
            }

            return;
        }

        var (sum, words) = (0.0, reasons is null ? null : new List<string>());
        for (var i = from; i < rest.Count; i++)
        {
            // A common word is what often tells two bodies of one name apart: "X Systems" and "X".
            sum += rest[i].Class == PartClass.Generic ? MissingGeneric : rest[i].Weight;
            words?.Add(rest[i].Text);
        }

        var over = words is null ? "" : string.Join(", ", words);
        Add(Feature.Missing, sum, over);
        var isLeft = ReferenceEquals(longer, left);
        if (weights[Feature.CommonWords] != 0 && from == 0)
            Add(Feature.CommonWords, CommonWords.Amount(left, right, links, isLeft, rest), over);
        if (weights[Feature.Affiliate] != 0 && from == 0 && Subsidiaries.MayBe(longer, isLeft, links, rest))
            Add(Feature.Affiliate, 1, over);
        if (weights[Feature.Subsidiary] != 0 && from == 0 && Subsidiaries.IsOf(longer, rest))
            Add(Feature.Subsidiary, 1, over);
    }

    private double Contradiction(NamePart one, NamePart other)
    {
        var weight = weighing switch
        {
            Weighing.Left => one.Weight,
            Weighing.Right => other.Weight,
            _ => Math.Min(one.Weight, other.Weight),
        };
        var amount = LeastContradiction + ((1 - LeastContradiction) * Math.Min(1, weight));
        // Ranking needs an order where nothing matches: of two contradictions that between nearer words speaks a trace less against.
        return weighing == Weighing.Both ? amount : amount * (1 - (OfNearness * PartDistance.Nearness(one, other)));
    }

    private void Others()
    {
        if (Kinship.Find(left, right, links) is var (one, other))
            Add(Feature.Father, 1, Beside(one, other));
        else if (Kinship.FindFather(left, right, alignment) is { } father)
            Add(Feature.Father, Kinship.OfSon, father.Text);
        Add(Feature.Gender, Gendered.Amount(left, right, links), Names());
        Generations();
        if (left.Kind == NameKind.Person && ReadingLanguages.Find(left, right, links, AreOfSyllables) is var (characters, letters))
            Add(Feature.Contradiction, LeastContradiction, Beside(characters, letters));
        if (MothersNames.FindFathers(left, right, alignment) is { } family)
            Add(Feature.Family, 1, family.Text);
        Order();
    }

    private void Order()
    {
        if (
            WordOrder.IsOther(left, right, alignment, AreOfSyllables)
            || (!AreOfSyllables && (NameChains.AreOther(left, right, alignment) || Nisbas.AreGivenNames(left, right, links)))
            || NameChains.AreBurmeseTurned(left, right, links)
        )
            Add(Feature.GivenOrder, 1, Names());
        else if (!AreOfSyllables && WordOrder.AreTwoGivenNamesTurned(left, right, links))
            Add(Feature.GivenOrder, WordOrder.OfGivenNames, Names());
    }

    // "John Smith III" is neither "John Smith II" nor "John Smith Sr."; that he is the second goes mostly unsaid.
    private void Generations()
    {
        var (one, other) = (left.Generation, right.Generation);
        if (one is not null && other is not null)
            Add(Feature.Generation, one.Generation == other.Generation ? 0 : 1, Beside(one, other));
        else if ((one ?? other) is { Class: PartClass.Generation } alone && RomanNumeral.IsGeneration(alone.Text))
            Add(Feature.NumberMissing, 1, alone.Text);
    }

    private void LegalForms()
    {
        if (left.Form is { } form && right.Form is { } other && form.Folded != other.Folded)
            Add(Feature.Form, 1, Beside(form, other));
    }

    private string Names() => reasons is null ? "" : $"{left.Text} | {right.Text}";

    private string Beside(NamePart one, NamePart other) =>
        reasons is null ? ""
        : one.Text == other.Text ? one.Text
        : $"{one.Text} | {other.Text}";

    private string Words(in PartLink link)
    {
        var (of, with) = (Words(left, link.Left, link.LeftCount), Words(right, link.Right, link.RightCount));
        return of == with ? of : $"{of} ~ {with}";
    }

    private static string Words(Name name, int first, int count) =>
        string.Join(' ', name.PartArray.Skip(first).Take(count).Select(p => p.Text));

    private void Add(Feature feature, double amount, string words = "")
    {
        if (amount <= 0 || weights[feature] == 0)
            return;
        Sum += amount * weights[feature];
        reasons?.Add(new(FeatureWeights.NameOf(feature), amount, weights[feature], words));
    }
}
