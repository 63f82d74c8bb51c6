namespace Waybill.Dossier.Charts;

/// <summary>Keeps markers and labels from lying on each other: what is placed first stays, what comes later moves or is left out.</summary>
internal sealed class Room(double left, double top, double right, double bottom)
{
    private readonly List<(double X, double Y, double HalfWidth, double HalfHeight)> taken = [];

    /// <summary>Takes the place if nothing lies there and it is within the room.</summary>
    public bool TryTake(double x, double y, double halfWidth, double halfHeight)
    {
        if (x - halfWidth < left || x + halfWidth > right || y - halfHeight < top || y + halfHeight > bottom)
            return false;
        if (
            taken.Exists(other =>
                Math.Abs(other.X - x) < other.HalfWidth + halfWidth && Math.Abs(other.Y - y) < other.HalfHeight + halfHeight
            )
        )
            return false;
        Take(x, y, halfWidth, halfHeight);
        return true;
    }

    /// <summary>Takes the place whatever lies there.</summary>
    public void Take(double x, double y, double halfWidth, double halfHeight) => taken.Add((x, y, halfWidth, halfHeight));
}
