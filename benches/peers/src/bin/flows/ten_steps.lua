function ten_steps(packs)
  local total = packs * 250
  local percent = 0
  if packs >= 50 then percent = 10 end
  local saved = math.floor(total * percent / 100)
  total = total - saved
  local shipping = total > 5000 and 0 or 490
  total = total + shipping
  local tax = math.floor(total * 19 / 100)
  total = total + tax
  return total
end
