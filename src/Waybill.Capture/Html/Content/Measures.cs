using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>The measures of a page's elements, taken in one walk.</summary>
internal sealed class Measures
{
    private readonly Dictionary<IElement, Measure> measured = new(ReferenceEqualityComparer.Instance);
    private readonly CancellationToken cancellation;

    private Measures(CancellationToken cancellation) => this.cancellation = cancellation;

    /// <summary>Measures all below an element.</summary>
    public static Measures Of(IElement root, CancellationToken cancellation)
    {
        var measures = new Measures(cancellation);
        measures.Block(root, inLink: false);
        return measures;
    }

    /// <summary>A measure; inline elements without blocks inside, and what is never text, measure nothing.</summary>
    public Measure this[IElement element] => measured.GetValueOrDefault(element);

    /// <summary>The elements measured, in document order of their ends.</summary>
    public IEnumerable<IElement> Elements => measured.Keys;

    // The tree is at most HtmlTree.DeepestNesting deep, so recursion is safe.
    private Measure Block(IElement element, bool inLink)
    {
        cancellation.ThrowIfCancellationRequested();
        var (own, inner) = Inline(element, inLink || element.LocalName == "a");
        var isParagraph = own.Text >= Measure.ShortestParagraph && own.Linked * 3 < own.Text;
        var measure = inner.Plus(own with { Prose = isParagraph ? own.Text : 0 });
        if (Clutter.IsSureBox(element))
            measure = measure with { Prose = 0 };
        measured[element] = measure;
        return measure;
    }

    // The text of the block itself, and apart from it that of the blocks inside.
    private (Measure Own, Measure Inner) Inline(INode parent, bool inLink)
    {
        Measure own = default,
            inner = default;
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                var length = Visible(text.Data);
                own = own.Plus(new(length, inLink ? length : 0, 0));
            }
            else if (child is IElement element && !Clutter.IsNeverText(element))
            {
                if (BlockNames.BreakOf(element.LocalName) != LineBreak.None)
                {
                    inner = inner.Plus(Block(element, inLink));
                }
                else
                {
                    var (childOwn, childInner) = Inline(element, inLink || element.LocalName == "a");
                    own = own.Plus(childOwn);
                    inner = inner.Plus(childInner);
                    if (childInner.Text > 0)
                        measured[element] = childInner.Plus(childOwn);
                }
            }
        }
        return (own, inner);
    }

    private static int Visible(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                count++;
        }
        return count;
    }
}
