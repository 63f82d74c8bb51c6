using System.Text;
using System.Xml;

namespace Waybill.Matching.Lists.Input;

/// <summary>
/// Reads the elements of given names, one by one, each as a whole. No DTD is allowed, so no entity can be declared and nothing outside the
/// file is looked up; depth, text, and the nodes of one element are bounded.
/// </summary>
internal sealed class XmlPieces(MarkupText text, string file, ListLimits limits) : IDisposable
{
    private readonly XmlReader reader = XmlReader.Create(
        text,
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.LargestXml,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        }
    );

    private int nodes;

    /// <summary>The root's attributes, once the first element was asked for.</summary>
    public IReadOnlyDictionary<string, string> Root { get; private set; } = new Dictionary<string, string>();

    /// <summary>
    /// The next element of one of the names; null at the end. What lies between is handed to a callback by its name and line.
    /// </summary>
    public XmlPiece? Next(IReadOnlySet<string> names, Action<string, long> passed)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            Deep();
            if (names.Contains(reader.LocalName))
                return Piece();
            nodes = 0;
            if (reader.Depth == 0)
                Root = Attributes();
            passed(reader.LocalName, Line);
        }

        return null;
    }

    public void Dispose() => reader.Dispose();

    private long Line => ((IXmlLineInfo)reader).LineNumber;

    private XmlPiece Piece()
    {
        nodes = 0;
        var path = new Stack<(XmlPiece Piece, StringBuilder Text)>();
        XmlPiece? done = null;
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Deep();
                    Count();
                    path.Push((Open(), new()));
                    if (!reader.IsEmptyElement)
                        break;
                    // The mark that ends an empty element has no place of its own; what follows it begins behind.
                    done = Close(path, path.Peek().Piece.Start + 1);
                    break;
                case XmlNodeType.EndElement:
                    done = Close(path, Offset + reader.Name.Length + 1);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Take(path.Peek().Text);
                    break;
            }
        } while (path.Count > 0 && reader.Read());

        return path.Count == 0 ? done! : throw new ListException(file, Line, "the file ends inside a listing", "it is cut off here");
    }

    private int Offset => text.OffsetOf(Line, ((IXmlLineInfo)reader).LinePosition);

    private XmlPiece Open()
    {
        var piece = new XmlPiece(reader.LocalName, Line, Offset - 1);
        piece.Attributes = Attributes();
        return piece;
    }

    private static XmlPiece Close(Stack<(XmlPiece Piece, StringBuilder Text)> path, int end)
    {
        var (piece, words) = path.Pop();
        piece.End = end;
        piece.Value = words.ToString().Trim() is { Length: > 0 } value ? value : null;
        if (path.TryPeek(out var parent))
            parent.Piece.Children.Add(piece);
        return piece;
    }

    private Dictionary<string, string> Attributes()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            Count();
            found.TryAdd(reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        return found;
    }

    private void Take(StringBuilder words)
    {
        if (words.Length + reader.Value.Length > limits.LongestText)
            throw new ListException(file, Line, $"a text of more than {limits.LongestText} characters", "shorten it");
        words.Append(reader.Value);
    }

    private void Deep()
    {
        if (reader.Depth > limits.DeepestNesting)
            throw new ListException(file, Line, $"nested more than {limits.DeepestNesting} deep", "this is no list");
    }

    private void Count()
    {
        if (++nodes > limits.MostNodes)
            throw new ListException(file, Line, $"one listing has more than {limits.MostNodes} elements and attributes", "split it");
    }
}
