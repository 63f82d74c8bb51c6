using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Phrases;

/// <summary>
/// Finds the noun phrases of a sentence, each up to its head: a nominal of the tree with what stands before it, names and amounts kept
/// whole.
/// </summary>
internal sealed partial class PhraseSpans
{
    private const int None = -1;
    private const int Unknown = -2;
    private const int WidestGap = 4;
    private readonly SentenceView view;
    private readonly SyntaxTree tree;
    private readonly bool[] closed;
    private readonly int[] owners;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="closed">True for a token that is part of something else, such as a preposition of several words.</param>
    public PhraseSpans(SentenceView view, bool[] closed)
    {
        (this.view, tree, this.closed) = (view, view.Tree, closed);
        owners = new int[view.Tokens.Count];
        Array.Fill(owners, Unknown);
        for (var i = 0; i < owners.Length; i++)
            Own(i);
        foreach (var name in view.Names)
        {
            if (name.Last > name.First)
                Bind(name.First, name.Last, Top(name.First, name.Last));
        }

        foreach (var name in tree.Names)
        {
            if (name.Last > name.First && name.Kind is not (NameKind.Date or NameKind.Money or NameKind.Law) && IsWhole(name))
                Bind(name.First, name.Last, Top(name.First, name.Last));
        }

        foreach (var amount in view.Amounts)
            Bind(amount.First, amount.Last, amount.Last);
        foreach (var name in view.Names)
        {
            if (name.Form == NameForm.Demonym)
                Join(name.First, name.Last);
        }

        foreach (var amount in view.Amounts)
        {
            if (amount.Kind == AmountKind.Count)
                Join(amount.First, amount.Last);
        }

        Compounds();
        Receivers();
        foreach (var date in view.Dates)
            Release(date.First, date.Last);
    }

    /// <summary>The phrases: first and last token and the node that heads each, by the first token; null where none begins.</summary>
    public (int Last, int Node)?[] Find()
    {
        var found = new (int Last, int Node)?[owners.Length];
        var taken = new bool[owners.Length];
        for (var head = 0; head < owners.Length; head++)
        {
            if (owners[head] != head || taken[head])
                continue;
            var (first, last) = (Left(head, taken), Right(head, taken));
            found[first] = (last, head);
            Array.Fill(taken, true, first, last - first + 1);
        }

        Orphans(found, taken);
        return found;
    }

    // Nouns that stand too far from their head to be one phrase with it are phrases of their own.
    private void Orphans((int Last, int Node)?[] found, bool[] taken)
    {
        for (var i = 0; i < owners.Length; i++)
        {
            if (taken[i] || owners[i] < 0 || tree.Tags[i] is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det))
                continue;
            var last = i;
            while (last + 1 < owners.Length && !taken[last + 1] && owners[last + 1] == owners[i])
                last++;
            if (tree.Tags[last] is Upos.Noun or Upos.Propn or Upos.Num)
                found[i] = (last, last);
            i = last;
        }
    }

    // A name that the model found is kept whole where it cuts through none that the gazetteers know and holds no verb.
    private bool IsWhole(NameSpan name)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (closed[i] || tree.Tags[i] is Upos.Verb or Upos.Aux || view.Tokens[i].Kind is TokenKind.Quote)
                return false;
        }

        foreach (var known in view.Names)
        {
            var meets = known.First <= name.Last && known.Last >= name.First;
            if (meets && (known.First < name.First || known.Last > name.Last))
                return false;
        }

        // "left Egypt for Libya": two states, and no body called after both.
        var states = view.Names.Count(n => n.First >= name.First && n.Last <= name.Last && n.Entry.Kind == EntryKind.State);
        return name.Last - name.First < 8
            && (
                states < 2
                || !Enumerable.Range(name.First, name.Last - name.First).Any(i => view.Tokens[i].Lower is "for" or "to" or "from")
            );
    }

    // The token among these whose head stands outside them.
    private int Top(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree.Heads[i] < first || tree.Heads[i] > last)
                return i;
        }

        return last;
    }

    private void Bind(int first, int last, int top)
    {
        var owner = owners[top] is >= 0 and var known ? known : top;
        // A head inside that stands over others gives them its new owner.
        for (var i = first; i <= last; i++)
        {
            if (owners[i] == i && owner != i)
            {
                for (var other = Math.Max(0, first - 12); other <= Math.Min(owners.Length - 1, last + 4); other++)
                {
                    if (owners[other] == i)
                        owners[other] = owner;
                }
            }

            owners[i] = owner;
        }

        owners[owner] = owner;
    }

    // "Korean plants", "more than 30 tests": what stands right before a noun belongs to it, whatever the tree says.
    private void Join(int first, int last)
    {
        var next = last + 1;
        if (
            next >= owners.Length
            || closed[next]
            || owners[next] < next
            || owners[last] == owners[next]
            || tree.Tags[next] is Upos.Det or Upos.Pron
            || (tree.Tags[next] == Upos.Num && !view.Names.Any(n => n.First == next))
            || view.Tokens[next].Kind == TokenKind.Possessive
            || view.Dates.Any(d => d.First == next)
        )
            return;
        var owner = owners[next];
        for (var i = first; i <= last; i++)
            owners[i] = owner;
    }

    // "munitions factories": two nouns side by side are one phrase, but where the first is given the second.
    private void Compounds()
    {
        for (var i = 0; i + 1 < owners.Length; i++)
        {
            if (
                owners[i] == i
                && owners[i + 1] > i
                && (tree.Tags[i] == Upos.Noun || (i == 0 && tree.Tags[i] == Upos.Propn))
                && tree.Tags[i + 1] == Upos.Noun
                && (tree.Xpos[i] == "NN" || i == 0 || view.Names.Any(n => n.Last == i && n.Entry.Kind == EntryKind.Goods))
                && tree.Relations[i] != "iobj"
            )
            {
                Join(i, i);
                for (var other = Math.Max(0, i - 8); other < i && owners[i] != i; other++)
                    owners[other] = owners[other] == i ? owners[i] : owners[other];
            }
        }
    }

    // A date is a chunk of its own, but where it stands inside a phrase: "a Monday report".
    private void Release(int first, int last)
    {
        var owner = owners[last];
        if (owner > last && first > 0 && owners[first - 1] == owner && view.Tokens[first - 1].Kind != TokenKind.Number)
            return;
        for (var i = first; i <= last; i++)
            owners[i] = None;
        // "The United Kingdom today imposed": what the tree hangs on the date stands for itself.
        var before = first - 1;
        if (before < 0 || owners[before] < first || owners[before] > last)
            return;
        for (var i = before; i >= 0 && owners[i] >= first && owners[i] <= last; i--)
            owners[i] = before;
    }

    private int Left(int head, bool[] taken)
    {
        var first = head;
        for (var i = head - 1; i >= 0 && !taken[i] && first - i <= WidestGap; i--)
        {
            if (owners[i] == head)
                first = i;
            else if (
                owners[i] >= 0
                || closed[i]
                || !(tree.Tags[i] is Upos.Punct or Upos.Cconj or Upos.Adv || tree.Relations[i] is "punct" or "cc")
                || !tree.IsUnder(i, head)
            )
                break;
        }

        return first;
    }

    private int Right(int head, bool[] taken)
    {
        var last = head;
        for (var i = head + 1; i < owners.Length && !taken[i] && i - last <= 2; i++)
        {
            if (owners[i] == head)
                last = i;
            else if (view.Tokens[i].Lower is not ("-" or "/" or "."))
                break;
        }

        return last;
    }
}
